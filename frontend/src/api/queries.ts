// What the pages remember of the server's answers, and how long it stays fresh.
import { MutationCache, QueryCache, QueryClient, useInfiniteQuery, useQuery } from "@tanstack/react-query";

import { fetchHealth, fetchProblem, fetchProblems, fetchSubmissions } from "./client";
import { ApiFault } from "./fault";

const BUILDING_POLL = 2000;
const HEALTH_FRESH = 60_000;

export function newQueryClient(): QueryClient {
  // Signed out elsewhere, or for too long: the pages ask anew who is here and lead to the way in.
  const onError = (error: Error) => {
    if (error instanceof ApiFault && error.status === 401) void queries.invalidateQueries({ queryKey: ["account"] });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError: (error) => onError(error) }),
    defaultOptions: {
      queries: {
        // A refusal stays a refusal; silence and faults are asked about again.
        retry: (failures, error) => error instanceof ApiFault && error.passing && failures < 3,
        staleTime: 30_000,
      },
      // What a person sent is tried at once: waiting silently for a network says nothing to them.
      mutations: { networkMode: "always" },
    },
  });
  return queries;
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

/** Other ways to solve a problem: what is open of them may change with every submission. */
export const approachesKey = (problem: string) => ["approaches", problem];

export const historyKey = (problem: string) => ["submissions", problem];

export function useHistory(problem: string) {
  return useInfiniteQuery({
    queryKey: historyKey(problem),
    queryFn: ({ pageParam }) => fetchSubmissions(problem, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
