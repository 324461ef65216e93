// What the pages remember about interviews, and how long it stays fresh.
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import {
  fetchInterview,
  fetchInterviews,
  fetchLinks,
  fetchPrompts,
  fetchTemplates,
  type InterviewQuery,
} from "./interviewClient";
import { fetchSeat } from "./seatClient";

const LIST_POLL = 15_000;
const LIVE_POLL = 5000;
const LOBBY_POLL = 2000;

export const listKey = ["interviews"];
export const interviewKey = (id: string) => ["interview", id];
export const seatKey = (participant: string) => ["seat", participant];
export const linksKey = (id: string) => ["interview-links", id];

/** The list as it is narrowed; asked again now and then, since candidates come and interviews begin. */
export function useInterviews(query: InterviewQuery) {
  return useQuery({
    queryKey: [...listKey, query],
    queryFn: () => fetchInterviews(query),
    placeholderData: keepPreviousData,
    refetchInterval: LIST_POLL,
  });
}

export function useInterview(id: string) {
  return useQuery({
    queryKey: interviewKey(id),
    queryFn: () => fetchInterview(id),
    refetchInterval: ({ state }) => (state.data?.state === "done" ? false : LIVE_POLL),
  });
}

export function useLinks(id: string) {
  return useQuery({ queryKey: linksKey(id), queryFn: () => fetchLinks(id), refetchInterval: LIST_POLL });
}

export function useTemplates() {
  return useQuery({ queryKey: ["interview-templates"], queryFn: fetchTemplates, staleTime: Infinity });
}

export function usePrompts() {
  return useQuery({ queryKey: ["prompts"], queryFn: fetchPrompts, staleTime: Infinity });
}

/** A place in an interview, asked about again and again: the lobby waits for the start. */
export function useSeat(participant: string) {
  return useQuery({
    queryKey: seatKey(participant),
    queryFn: () => fetchSeat(participant),
    refetchInterval: LOBBY_POLL,
    // The clock of an interview does not wait for a tab to be looked at.
    refetchIntervalInBackground: true,
    retry: false,
  });
}
