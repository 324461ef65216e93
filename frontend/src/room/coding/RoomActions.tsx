// Run, Submit, and the one quiet line that says how things stand.
import { Keys } from "../../design/Keys";
import { useNow } from "../../design/useNow";
import { modName } from "../../workspace/keyboard";
import { isOver } from "../../workspace/runs/follow";
import type { Refusal, RunState } from "../../workspace/runs/runs";
import type { Why } from "../live/writing";
import { nameOf, type Stage } from "./useStage";
import type { Work } from "./useWork";

interface Props {
  work: Work;
  onSend: (kind: "run" | "submit") => void;
}

export function RoomActions({ work, onSend }: Props) {
  const { stage, run, sends } = work;
  const mod = modName();
  return (
    <div className="actions">
      {stage.role !== "watcher" && stage.why !== "done" && (
        <>
          <button type="button" className="button" disabled={!sends} onClick={() => onSend("run")}>
            Run <Keys of={`${mod} '`} />
          </button>
          <button type="button" className="button button-main" disabled={!sends} onClick={() => onSend("submit")}>
            Submit <Keys of={`${mod} ↵`} />
          </button>
        </>
      )}
      <p className="actions-line" role="status">
        {run.refusal !== null ? <Refused refusal={run.refusal} /> : (progressWords(run) ?? standsWords(stage))}
      </p>
    </div>
  );
}

/** Where a submission under way is; null when none is. */
function progressWords({ submission, sending }: RunState): string | null {
  if (sending) return sending.unanswered ? "The server does not answer. The code is kept; trying again" : "Sending";
  if (submission === null || isOver(submission)) return null;
  if (submission.state !== "running") return "Waiting for a sandbox";
  if (submission.attempt > 1) return "Our fault: the sandbox stopped. Running it again";
  return submission.cases.length === 0 && submission.compile === null ? "Preparing the sandbox" : "Running the tests";
}

const STANDS: Record<Why, string> = {
  connecting: "Connecting",
  watching: "You watch; nothing you press changes the code",
  "not-started": "Read-only until the interview starts",
  talking: "",
  paused: "Read-only while the clock stands still",
  "time-over": "Read-only: the time of this part is over",
  locked: "Read-only: the editor is locked",
  "handing-over": "The pen is being handed over",
  "other-writes": "",
  private: "Read-only during private thinking",
  done: "Read-only: the interview is over",
};

function standsWords(stage: Stage): string {
  const { why, view } = stage;
  if (view.link.kind !== "open") return "Kept here until the connection is back";
  if (why === null)
    return view.state?.pen.mode === "both"
      ? "You all write · saved as you type"
      : "You have the pen · saved as you type";
  if (why !== "other-writes") return STANDS[why];
  return `${nameOf(stage, view.state?.pen.holder ?? null)} has the pen`;
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
