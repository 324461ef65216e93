// How sure a rater is of a rating: low, middling or high, or not said.
import "./sureness.css";

import type { RatingMark } from "../api/scoreTypes";
import { SURE_WORDS } from "./words";

type Confidence = NonNullable<RatingMark["confidence"]>;
const STEPS: readonly Confidence[] = ["low", "mid", "high"];

interface Props {
  name: string;
  confidence: RatingMark["confidence"];
  onSay: (confidence: RatingMark["confidence"]) => void;
}

/** The chosen step again takes it away. */
export function Sureness({ name, confidence, onSay }: Props) {
  return (
    <div className="sureness" role="group" aria-label={`How sure: ${name}`}>
      {STEPS.map((step) => (
        <button
          key={step}
          type="button"
          className="sureness-step"
          aria-pressed={step === confidence}
          onClick={() => onSay(step === confidence ? null : step)}
        >
          {SURE_WORDS[step]}
        </button>
      ))}
    </div>
  );
}
