// The hints that were given for a problem, oldest first.
import { Message } from "../../design/Message";
import { later } from "../../design/later";
import type { SentHint } from "../live/messages";
import { timeOfDay } from "../live/serverClock";
import type { Stage } from "../coding/useStage";

const OwnHints = later(() => import("../mock/OwnHints"));

export function HintsList({ stage, problem }: { stage: Stage; problem: string }) {
  const { view } = stage;
  const hints = view.state?.hints.filter((each) => each.problem === problem) ?? [];
  if (stage.selfRun) return <OwnHints stage={stage} problem={problem} hints={hints} />;
  if (hints.length === 0) {
    return (
      <Message title="No hints yet">
        When the interviewer gives a hint, it is written here. A hint is noted, and asking for one is part of the work.
      </Message>
    );
  }
  return <HintsRead hints={hints} lead={view.lead} />;
}

export function HintsRead({ hints, lead }: { hints: readonly SentHint[]; lead: number }) {
  return (
    <ol className="hints">
      {hints.map((hint) => (
        <li key={hint.index} className="hint">
          <span className="figures quiet">{timeOfDay(hint.at - lead)}</span>
          <p>{hint.text}</p>
        </li>
      ))}
    </ol>
  );
}
