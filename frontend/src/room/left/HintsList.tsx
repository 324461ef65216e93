// The hints that were given for a problem, oldest first.
import { Message } from "../../design/Message";
import { timeOfDay } from "../live/serverClock";
import type { Stage } from "../coding/useStage";

export function HintsList({ stage: { view }, problem }: { stage: Stage; problem: string }) {
  const hints = view.state?.hints.filter((each) => each.problem === problem) ?? [];
  if (hints.length === 0) {
    return (
      <Message title="No hints yet">
        When the interviewer gives a hint, it is written here. A hint is noted, and asking for one is part of the work.
      </Message>
    );
  }
  return (
    <ol className="hints">
      {hints.map((hint) => (
        <li key={hint.index} className="hint">
          <span className="figures quiet">{timeOfDay(hint.at - view.lead)}</span>
          <p>{hint.text}</p>
        </li>
      ))}
    </ol>
  );
}
