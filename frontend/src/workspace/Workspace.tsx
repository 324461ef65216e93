// The workspace of one problem: loads it and its drafts, and shows the room when both are there.

import { ApiFault, sentenceFor } from "../api/fault";
import { useProblem } from "../api/queries";
import type { Problem } from "../api/types";
import { Mark } from "../design/Mark";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import { NotFound } from "../NotFound";
import { useDrafts } from "./drafts/useDrafts";
import { Room } from "./Room";
import { WorkspaceSkeleton } from "./WorkspaceSkeleton";

export default function Workspace({ slug }: { slug: string }) {
  const { data: problem, error, fetchStatus, refetch } = useProblem(slug);
  useTitle(problem?.title ?? null);
  if (problem) return <WithDrafts problem={problem} />;
  if (error instanceof ApiFault && error.status === 404) return <NotFound what="problem" />;
  if (error === null && fetchStatus !== "paused") return <WorkspaceSkeleton />;
  const offline = error === null || (error instanceof ApiFault && error.offline);
  return (
    <main className="alone">
      <Mark size={32} />
      <Message
        level={1}
        title={offline ? "The server does not answer" : "The problem could not be loaded"}
        actions={
          <>
            <button type="button" className="button button-main" onClick={() => void refetch()}>
              Try again
            </button>
            <a className="button" href="/">
              All problems
            </a>
          </>
        }
      >
        {offline ? "What you typed is kept on this device and comes back with the page." : sentenceFor(error)}
      </Message>
    </main>
  );
}

function WithDrafts({ problem }: { problem: Problem }) {
  const drafts = useDrafts(problem);
  return drafts ? <Room problem={problem} drafts={drafts} /> : <WorkspaceSkeleton title={problem.title} />;
}
