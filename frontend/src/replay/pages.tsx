// The replay's two pages and the record that they show, fetched when they are needed or shortly before.
import type { QueryClient } from "@tanstack/react-query";

import { later } from "../design/later";
import { WorkspaceSkeleton } from "../workspace/WorkspaceSkeleton";

const load = () => import("./Replay");

export const InterviewReplay = later(
  async () => ({ default: (await load()).InterviewReplay }),
  <WorkspaceSkeleton title="Replay" />,
);
export const CopyReplay = later(
  async () => ({ default: (await load()).CopyReplay }),
  <WorkspaceSkeleton title="Replay" />,
);

/** Fetches both pages before they are needed. */
export async function fetchPage(): Promise<void> {
  await Promise.all([InterviewReplay.fetch(), CopyReplay.fetch()]);
}

/** Fetches the record that one of them will show. */
export async function fetchRecord(queries: QueryClient, address: string): Promise<void> {
  const { recordAt } = await load();
  await queries.query(recordAt(address));
}
