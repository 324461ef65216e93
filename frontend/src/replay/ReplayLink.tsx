// A link into a replay: its page is fetched while one still reads, and the record once one is about to follow the link.
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";

import { fetchPage, fetchRecord } from "./pages";

interface Props {
  href: string;
  /** Where the record is to be had. */
  record: string;
  className: string;
  children: ReactNode;
}

export function ReplayLink({ record, ...link }: Props) {
  const queries = useQueryClient();
  useEffect(() => {
    // What cannot be fetched now is fetched, or complained of, when the link is followed.
    fetchPage().catch(() => undefined);
  }, []);
  const prepare = () => void fetchRecord(queries, record).catch(() => undefined);
  return <Link {...link} onPointerEnter={prepare} onFocus={prepare} />;
}
