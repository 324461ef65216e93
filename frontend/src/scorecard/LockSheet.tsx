// The dialog that asks before a scorecard is locked for good, or says what it needs first.
import { useMutation } from "@tanstack/react-query";

import { lockScorecard } from "../api/scoreClient";
import type { MyScorecard } from "../api/scoreTypes";
import { Refused } from "../design/Refused";
import { Sheet } from "../design/Sheet";
import { counted } from "../design/words";

interface Props {
  interview: string;
  scorecard: MyScorecard;
  over: boolean;
  onLocked: (scorecard: MyScorecard) => void;
  onClose: () => void;
}

export default function LockSheet({ interview, scorecard, over, onLocked, onClose }: Props) {
  const { missing, revision } = scorecard;
  const locking = useMutation({ mutationFn: () => lockScorecard(interview, revision), onSuccess: onLocked });
  if (!over || missing.length > 0) {
    return (
      <Sheet title="Not yet" onClose={onClose}>
        {over ? <Needs missing={missing} /> : <p>A scorecard is locked when the interview is over.</p>}
        <div className="form-actions sheet-actions">
          <button type="button" className="button button-main" onClick={onClose}>
            Back to the scorecard
          </button>
        </div>
      </Sheet>
    );
  }
  const ratings = ratingsIn(scorecard);
  return (
    <Sheet title="Lock your scorecard" onClose={onClose}>
      <p>
        {ratings === 0
          ? "You have rated nothing. Locked like this, it says that you give no ratings."
          : `It holds ${counted(ratings, "rating")}, each with its evidence.`}{" "}
        Afterwards it stays as it is: you can add to it, not change it. You then see the other raters' locked scorecards
        and their notes, and they see yours.
      </p>
      <Refused error={locking.error} />
      <div className="form-actions sheet-actions">
        <button
          type="button"
          className="button button-main"
          disabled={locking.isPending}
          onClick={() => locking.mutate()}
        >
          Lock it
        </button>
        <button type="button" className="button" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Sheet>
  );
}

function Needs({ missing }: Pick<MyScorecard, "missing">) {
  return (
    <>
      <p>{counted(missing.length, "rating")} without evidence. Add a piece to each, or take the rating away.</p>
      <ul className="lock-missing">
        {missing.map(({ subject, message }) => (
          <li key={subject}>{message}</li>
        ))}
      </ul>
    </>
  );
}

export function ratingsIn({ card }: Pick<MyScorecard, "card">): number {
  const marks = [...Object.values(card.dimensions), ...card.prompts];
  return marks.filter(({ rating }) => rating !== null).length;
}
