// What the pages of mock interviews remember, and how long it stays fresh.
import { type QueryClient, useQuery } from "@tanstack/react-query";

import { fetchMock, fetchMocks } from "./mockClient";
import type { Mock } from "./mockTypes";
import { practised } from "./practiceQueries";

const AREA = "mocks";
const POLL = 5000;

const mocksKey = [AREA, "list"];
const mockKey = (id: string) => [AREA, "one", id];

export function useMocks() {
  return useQuery({ queryKey: mocksKey, queryFn: fetchMocks, staleTime: 0 });
}

/** A mock interview; asked for again and again while somebody else may change it. */
export function useMock(id: string) {
  return useQuery({
    queryKey: mockKey(id),
    queryFn: () => fetchMock(id),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && waits(state.data) ? POLL : false),
  });
}

/** Whether a friend is still to come, to interview, or to score. */
function waits({ state, friend, own_locked, gap }: Mock): boolean {
  if (state !== "done") return friend.made;
  return own_locked && gap === null && friend.came;
}

/** What the server said of a mock interview shows at once; what else speaks of it is asked for anew. */
export function keepMock(queries: QueryClient, mock: Mock): void {
  queries.setQueryData(mockKey(mock.id), mock);
  void queries.invalidateQueries({ queryKey: mocksKey });
}

/** One was deleted, or something was done to it that its answer does not show. */
export async function mocksChanged(queries: QueryClient, gone?: string): Promise<void> {
  if (gone !== undefined) queries.removeQueries({ queryKey: mockKey(gone) });
  await Promise.all([queries.invalidateQueries({ queryKey: [AREA] }), practised(queries)]);
}
