// The four steps of a rating, with what the chosen one means; the chosen one again takes it away.
import type { Anchor } from "../api/scoreTypes";

interface Props {
  name: string;
  anchors: Anchor[];
  rating: number | null;
  onRate: (rating: number | null) => void;
  locked: boolean;
}

export function RatingSteps({ name, anchors, rating, onRate, locked }: Props) {
  const chosen = anchors.find((each) => each.rating === rating);
  return (
    <div>
      <div className="score-steps" role="group" aria-label={`Rating: ${name}`}>
        {anchors.map((anchor) => (
          <button
            key={anchor.rating}
            type="button"
            className="score-step figures"
            title={anchor.meaning}
            aria-label={`${anchor.rating}: ${anchor.meaning}`}
            aria-pressed={anchor.rating === rating}
            disabled={locked}
            onClick={() => onRate(anchor.rating === rating ? null : anchor.rating)}
          >
            {anchor.rating}
          </button>
        ))}
      </div>
      {chosen ? (
        <p className="score-words">{chosen.meaning}</p>
      ) : (
        <details className="score-anchors">
          <summary>{locked ? "Not rated" : "Not rated. What each step means"}</summary>
          <ol>
            {anchors.map((anchor) => (
              <li key={anchor.rating}>{anchor.meaning}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
