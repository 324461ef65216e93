// What the practice pages remember, and how long it stays fresh.
import { type QueryClient, useQuery } from "@tanstack/react-query";

import {
  fetchAnswered,
  fetchAttempt,
  fetchCoverage,
  fetchDrill,
  fetchHome,
  fetchPast,
  fetchProjects,
  fetchQueue,
  fetchSignedUp,
  fetchStory,
  fetchTyped,
} from "./practiceClient";
import type { Answered, Deck, Drill } from "./practiceTypes";

const AREA = "practice";
const EMPTY_POLL = 60_000;

export const signedUpKey = [AREA, "sign-up"];
export const homeKey = [AREA, "home"];
export const projectsKey = [AREA, "projects"];
export const drillKey = [AREA, "drill"];
export const queueKey = (deck: Deck | null) => [AREA, "queue", deck ?? "all"];
export const answeredKey = (prompt: string) => [AREA, "answered", prompt];
export const attemptKey = (problem: string) => [AREA, "attempt", problem];

/** Something was done: what the pages say of it is asked for anew, what is on show at once unless told otherwise. */
export async function practised(queries: QueryClient, refetchType: "active" | "none" = "active"): Promise<void> {
  await queries.invalidateQueries({ queryKey: [AREA], refetchType });
}

/** Where one stands; asked for whenever it is looked at, since every room and every page changes it. */
export function useHome() {
  return useQuery({ queryKey: homeKey, queryFn: fetchHome, staleTime: 0 });
}

/** Whether this browser alone knows the learner, or an address does too; another tab may have changed it. */
export function useSignedUp() {
  return useQuery({ queryKey: signedUpKey, queryFn: fetchSignedUp, staleTime: 0 });
}

export function useCoverage() {
  return useQuery({ queryKey: [AREA, "coverage"], queryFn: fetchCoverage, staleTime: 0 });
}

/** The queue stands still while there is something in it, so that what one thinks about does not change under one. */
export function useQueue(deck: Deck | null) {
  return useQuery({
    queryKey: queueKey(deck),
    queryFn: () => fetchQueue(deck),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) => (state.data?.due.length === 0 ? EMPTY_POLL : false),
  });
}

export function useProjects() {
  return useQuery({ queryKey: projectsKey, queryFn: fetchProjects });
}

export function useDrill() {
  return useQuery({ queryKey: drillKey, queryFn: fetchDrill });
}

/** Everything about one question; asked for once there is an answer to it. */
export function useAnswered(prompt: string, answered: boolean) {
  return useQuery({ queryKey: answeredKey(prompt), queryFn: () => fetchAnswered(prompt), enabled: answered });
}

/** An answer was given or rated: the question and the list say so at once, the rest when it is next looked at. */
export function keepAnswered(queries: QueryClient, answered: Answered): Promise<void> {
  queries.setQueryData(answeredKey(answered.prompt.id), answered);
  queries.setQueryData<Drill>(
    drillKey,
    (drill) =>
      drill && {
        ...drill,
        prompts: drill.prompts.map((each) => (each.id === answered.prompt.id ? answered.prompt : each)),
      },
  );
  return practised(queries);
}

/** An answer was deleted; a question without any is not asked about, for there is nothing to tell. */
export function keepDrill(queries: QueryClient, drill: Drill, prompt: string): Promise<void> {
  const left = drill.prompts.find(({ id }) => id === prompt)?.answers ?? 0;
  if (left === 0) queries.removeQueries({ queryKey: answeredKey(prompt) });
  queries.setQueryData(drillKey, drill);
  return practised(queries);
}

/** The newest attempt; asked for once there is one, and again after each submission. */
export function useAttempt(problem: string, tried: boolean, submission: string | null) {
  const queryKey = [...attemptKey(problem), submission];
  return useQuery({ queryKey, queryFn: () => fetchAttempt(problem), enabled: tried });
}

export function usePast(problem: string) {
  return useQuery({ queryKey: [AREA, "past", problem], queryFn: () => fetchPast(problem), staleTime: 0 });
}

/** What happened in an attempt; it may still go on, so it is asked for whenever it is looked at. */
export function useStory(problem: string, room: string | null) {
  return useQuery({ queryKey: [AREA, "story", problem, room], queryFn: () => fetchStory(problem, room), staleTime: 0 });
}

export function useTyped(problem: string, room: string | null, language: string) {
  return useQuery({
    queryKey: [AREA, "typed", problem, room, language],
    queryFn: () => fetchTyped(problem, room, language),
  });
}
