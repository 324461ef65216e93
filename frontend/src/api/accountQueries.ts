// What the pages remember about who is signed in.
import { type QueryClient, useQuery } from "@tanstack/react-query";

import { fetchAccount } from "./accountClient";

const accountKey = ["account"];

/** Who is signed in here, and whether this installation has any account at all. */
export function useAccount() {
  return useQuery({ queryKey: accountKey, queryFn: fetchAccount });
}

/** After signing in or out nothing that was answered before holds any more. */
export async function accountChanged(queries: QueryClient): Promise<void> {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== accountKey[0] });
  await queries.invalidateQueries({ queryKey: accountKey });
}
