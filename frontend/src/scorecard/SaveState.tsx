// Whether what was filled in is kept, in a few quiet words.
import { ApiFault, sentenceFor } from "../api/fault";
import type { CardInHand } from "./useCard";

export function SaveState({ hand: { scorecard, saving, error, keeper } }: { hand: CardInHand }) {
  if (error !== null) {
    const offline = error instanceof ApiFault && error.offline;
    return (
      <p className="score-state score-problem" role="alert">
        {offline ? "The server does not answer." : sentenceFor(error)} What you entered is still on this page.{" "}
        <button type="button" className="button button-quiet" onClick={() => void keeper.settled()}>
          Try again
        </button>
      </p>
    );
  }
  return (
    <p className="score-state quiet" role="status">
      {saving ? "Saving" : scorecard?.revision ? "Saved. Only you see it." : "Only you see this until you lock it."}
    </p>
  );
}
