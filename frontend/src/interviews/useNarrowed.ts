// How the dashboard is narrowed, read from and written to the address.
import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";

import type { InterviewQuery } from "../api/interviewClient";

export const STAGES = ["", "upcoming", "live", "done", "archived"] as const;
export type Stage = (typeof STAGES)[number];

export interface Narrowed {
  stage: Stage;
  q: string;
}

export function narrowedFrom(search: string): Narrowed {
  const params = new URLSearchParams(search);
  const stage = STAGES.find((each) => each === params.get("show")) ?? "";
  return { stage, q: params.get("q") ?? "" };
}

export function searchOf({ stage, q }: Narrowed): string {
  const params = new URLSearchParams();
  if (stage !== "") params.set("show", stage);
  if (q.trim() !== "") params.set("q", q);
  return params.toString();
}

/** What the server is asked for. */
export function queryOf({ stage, q }: Narrowed): InterviewQuery {
  const archived = stage === "archived";
  return { state: archived ? "" : stage, q: q.trim(), archived };
}

export function isNarrowed(narrowed: Narrowed): boolean {
  return searchOf(narrowed) !== "";
}

export function useNarrowed(): [Narrowed, (change: Partial<Narrowed>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const narrowed = useMemo(() => narrowedFrom(search), [search]);
  const change = useCallback(
    (part: Partial<Narrowed>) => {
      const query = searchOf({ ...narrowed, ...part });
      navigate(query === "" ? "/interviews" : `/interviews?${query}`, { replace: true });
    },
    [narrowed, navigate],
  );
  return [narrowed, change];
}
