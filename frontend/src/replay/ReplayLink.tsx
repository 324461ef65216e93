// A link into a replay: the page behind it is fetched while one still reads, so that it opens at once.
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";

interface Props {
  href: string;
  className: string;
  children: ReactNode;
}

export function ReplayLink(props: Props) {
  useEffect(() => {
    // What cannot be fetched now is fetched, or complained of, when the link is followed.
    void import("./Replay").catch(() => undefined);
  }, []);
  return <Link {...props} />;
}
