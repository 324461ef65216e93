// The decision that holds and those before it: what, why, by whom, when, and what was computed then.
import type { Decision, DecisionKept } from "../api/scoreTypes";
import { HUMAN_WORDS, whenText } from "./words";

export function DecisionRead({ kept: { decision, before } }: { kept: DecisionKept }) {
  if (decision === null) return null;
  return (
    <div className="decision">
      <One decision={decision} />
      {before.length > 0 && (
        <details>
          <summary>Decided before</summary>
          {[...before].reverse().map((each) => (
            <One key={each.at} decision={each} />
          ))}
        </details>
      )}
    </div>
  );
}

function One({ decision }: { decision: Decision }) {
  const { human, reason, departs_because, by, at, mean, low, high } = decision;
  return (
    <div className="decision-one">
      <p>
        <strong>{HUMAN_WORDS[human]}</strong>{" "}
        <span className="quiet">
          decided by {by} on {whenText(at)}
          {mean !== null && `, at a mean of ${mean.toFixed(2)} (${low?.toFixed(2)} to ${high?.toFixed(2)})`}
        </span>
      </p>
      <p className="score-said">{reason}</p>
      {departs_because !== null && (
        <p className="score-said">
          <span className="quiet">Against the scorecards because: </span>
          {departs_because}
        </p>
      )}
    </div>
  );
}
