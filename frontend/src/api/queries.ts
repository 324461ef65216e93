// What the pages remember of the server's answers, and how long it stays fresh.
import { QueryClient, useInfiniteQuery, useQuery } from "@tanstack/react-query";

import { fetchHealth, fetchProblem, fetchProblems, fetchSubmissions } from "./client";
import { ApiFault } from "./fault";

const BUILDING_POLL = 2000;
const HEALTH_FRESH = 60_000;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A refusal stays a refusal; silence and faults are asked about again.
        retry: (failures, error) => error instanceof ApiFault && error.passing && failures < 3,
        staleTime: 30_000,
      },
    },
  });
}

export function useProblems() {
  return useQuery({ queryKey: ["problems"], queryFn: fetchProblems });
}

export function useProblem(slug: string) {
  return useQuery({ queryKey: ["problem", slug], queryFn: () => fetchProblem(slug), staleTime: Infinity });
}

/** The service's health, asked again and again while a language is being prepared. */
export function useHealth() {
  return useQuery({
    queryKey: ["health"],
    queryFn: fetchHealth,
    staleTime: HEALTH_FRESH,
    refetchInterval: ({ state }) =>
      state.data?.languages.some((language) => language.state === "building") ? BUILDING_POLL : HEALTH_FRESH,
  });
}

export const historyKey = (problem: string) => ["submissions", problem];

export function useHistory(problem: string) {
  return useInfiniteQuery({
    queryKey: historyKey(problem),
    queryFn: ({ pageParam }) => fetchSubmissions(problem, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
