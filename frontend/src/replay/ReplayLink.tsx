// A link into a replay: the page behind it is fetched while one still reads, so that it opens at once.
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";

import { fetchPages } from "./pages";

interface Props {
  href: string;
  className: string;
  children: ReactNode;
}

export function ReplayLink(props: Props) {
  useEffect(() => {
    // What cannot be fetched now is fetched, or complained of, when the link is followed.
    fetchPages().catch(() => undefined);
  }, []);
  return <Link {...props} />;
}
