// The four ratings, each with when the thing comes back; the one that facts propose is marked.
import type { Due, Rating } from "../../api/practiceTypes";
import { inDays, RATING_WORDS, RATINGS } from "../words";

interface Props {
  intervals: Due["intervals"];
  /** The rating that facts suggest, null where only the learner can tell. */
  proposed: Rating | null;
  busy: boolean;
  /** Whether the keys 1 to 4 and Enter work here. */
  keys?: boolean;
  onRate: (rating: Rating) => void;
}

export function RatingBar({ intervals, proposed, busy, keys = true, onRate }: Props) {
  return (
    <div className="rate-steps" role="group" aria-label="How well did you know it?">
      {RATINGS.map((rating, at) => (
        <button
          key={rating}
          type="button"
          className="rate-step"
          aria-pressed={rating === proposed}
          disabled={busy}
          onClick={() => onRate(rating)}
        >
          <span className="rate-word">
            {RATING_WORDS[rating]} {keys && <kbd className="keys">{at + 1}</kbd>}
          </span>
          <span className="rate-when">{inDays(intervals[rating] ?? 0)}</span>
        </button>
      ))}
      {keys && proposed !== null && (
        <p className="rate-note">
          {RATING_WORDS[proposed]} is what the facts suggest. Enter takes it; you may choose any other.
        </p>
      )}
    </div>
  );
}
