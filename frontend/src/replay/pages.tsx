// The replay's two pages, fetched when they are needed or shortly before.
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

/** Fetches both. */
export async function fetchPages(): Promise<void> {
  await Promise.all([InterviewReplay.fetch(), CopyReplay.fetch()]);
}
