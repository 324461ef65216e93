// Run, Submit, and the one quiet line that says how things stand.
import { useNow } from "../design/useNow";
import { Keys } from "../design/Keys";
import { draftWords } from "./drafts/useDrafts";
import { modName } from "./keyboard";
import { isOver } from "./runs/follow";
import type { Refusal, RunState } from "./runs/runs";
import type { Practice } from "./usePractice";

interface Props {
  practice: Practice;
  onSend: (kind: "run" | "submit") => void;
}

export function ActionBar({ practice, onSend }: Props) {
  const { blocked, run, draft, readiness, clock } = practice;
  // While the server is away, that is what there is to say.
  const progress = draft.kind === "offline" ? null : progressWords(run);
  const mod = modName();
  return (
    <div className="actions">
      <button type="button" className="button" disabled={blocked} onClick={() => onSend("run")}>
        Run <Keys of={`${mod} '`} />
      </button>
      <button type="button" className="button button-main" disabled={blocked} onClick={() => onSend("submit")}>
        Submit <Keys of={`${mod} ↵`} />
      </button>
      <p className="actions-line" role="status">
        {run.refusal !== null && <Refused refusal={run.refusal} />}
        {run.refusal === null &&
          readiness?.state === "building" &&
          `${readiness.title} is being prepared. Run and Submit open when it is ready.`}
        {run.refusal === null &&
          readiness?.state === "unavailable" &&
          `${readiness.title} cannot be judged here now. ${readiness.detail}`}
        {run.refusal === null && (readiness === undefined || readiness.state === "ready") && (
          <>
            {progress ?? draftWords(draft)}
            {progress === null && !clock.locked && draft.kind !== "conflict" && (
              <span className="actions-note"> · same limits for Run and Submit</span>
            )}
          </>
        )}
      </p>
    </div>
  );
}

/** Where a submission under way is; null when none is. */
function progressWords({ submission, sending }: RunState): string | null {
  if (sending) return sending.unanswered ? "The server does not answer. Your code is kept; trying again" : "Sending";
  if (submission === null || isOver(submission)) return null;
  if (submission.state !== "running") return "Waiting for a sandbox";
  if (submission.attempt > 1) return "Our fault: the sandbox stopped. Running it again";
  return submission.cases.length === 0 && submission.compile === null ? "Preparing the sandbox" : "Running the tests";
}

function Refused({ refusal }: { refusal: Refusal }) {
  const now = useNow(refusal.retryAt === null ? 0 : 500);
  const left = refusal.retryAt === null ? 0 : Math.ceil((refusal.retryAt - now) / 1000);
  return (
    <span className="actions-refused">
      {refusal.message}
      {refusal.retryAt !== null && (left > 0 ? ` You can try again in ${left} s.` : " You can try again now.")}
    </span>
  );
}
