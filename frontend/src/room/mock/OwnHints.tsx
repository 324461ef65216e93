// The hints of a problem for somebody who runs the interview alone: taken one by one, and noted on the timeline.
import { counted } from "../../design/words";
import { type Stage, useSeatProblem } from "../coding/useStage";
import { HintsRead } from "../left/HintsList";
import type { SentHint } from "../live/messages";

interface Props {
  stage: Stage;
  problem: string;
  hints: readonly SentHint[];
}

export default function OwnHints({ stage, problem, hints }: Props) {
  const { control, busy, view, seat } = stage;
  const { data } = useSeatProblem(seat.participant, problem);
  if (data === undefined) return <p className="pane-empty quiet">Loading the hints</p>;
  // Their words come one by one; how many there are is known.
  const total = data.hints.length;
  const left = total - hints.length;
  const next = Math.max(-1, ...hints.map(({ index }) => index)) + 1;
  return (
    <>
      <HintsRead hints={hints} lead={view.lead} />
      <div className="pane-empty own-hint">
        <p className="quiet">
          {total === 0
            ? "This problem has no written hints."
            : left === 0
              ? "That was the last hint."
              : `${counted(left, "hint")} left. A hint is noted; taking one is part of the work.`}
        </p>
        {left > 0 && (
          <button
            type="button"
            className="button"
            disabled={busy || view.state?.state !== "live"}
            onClick={() => void control({ action: "hint", problem, hint: next })}
          >
            Show a hint
          </button>
        )}
      </div>
    </>
  );
}
