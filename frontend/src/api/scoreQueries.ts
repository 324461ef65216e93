// What the pages remember about scorecards and reports, and how long it stays fresh.
import { useQuery } from "@tanstack/react-query";

import {
  fetchFacts,
  fetchInterviewNotes,
  fetchRelease,
  fetchReleased,
  fetchReport,
  fetchScorecards,
} from "./scoreClient";

const RATERS_POLL = 10_000;

export const scorecardsKey = (id: string) => ["scorecards", id];
export const releaseKey = (id: string) => ["release", id];
export const notesOfKey = (id: string) => ["interview-notes", id];

/** All scorecards, once the own one is locked; asked again, since others lock theirs. */
export function useScorecards(id: string) {
  return useQuery({ queryKey: scorecardsKey(id), queryFn: () => fetchScorecards(id), refetchInterval: RATERS_POLL });
}

export function useInterviewNotes(id: string) {
  return useQuery({ queryKey: notesOfKey(id), queryFn: () => fetchInterviewNotes(id) });
}

/** The facts of an interview that is over. */
export function useFacts(id: string, over: boolean) {
  return useQuery({ queryKey: ["facts", id], queryFn: () => fetchFacts(id), enabled: over, staleTime: Infinity });
}

export function useRelease(id: string) {
  return useQuery({ queryKey: releaseKey(id), queryFn: () => fetchRelease(id) });
}

export function useReport(id: string) {
  return useQuery({ queryKey: ["report", id], queryFn: () => fetchReport(id) });
}

export function useReleased(participant: string) {
  return useQuery({ queryKey: ["released", participant], queryFn: () => fetchReleased(participant), retry: false });
}
