// The dialog that asks before one's own scores are locked for good.
import { useMutation } from "@tanstack/react-query";

import type { Mock } from "../api/mockTypes";
import { Refused } from "../design/Refused";
import { Sheet } from "../design/Sheet";
import { counted } from "../design/words";
import type { OwnCardHand } from "./useOwnCard";

interface Props {
  mock: Mock;
  hand: OwnCardHand;
  onClose: () => void;
}

export default function LockSheet({ mock, hand, onClose }: Props) {
  const locking = useMutation({ mutationFn: () => hand.lock() });
  const count = Object.values(hand.card.ratings).filter((rating) => rating !== null).length;
  return (
    <Sheet title="Lock your scores?" onClose={onClose}>
      <p>
        {count === 0 ? "You have rated nothing." : `You have given ${counted(count, "rating")}.`} Once locked, they stay
        as they are.
        {mock.level === "active_interviewer" &&
          mock.friend.came &&
          " Your friend's scores show beside them as soon as they are locked too."}
      </p>
      <Refused error={locking.error} />
      <div className="dialog-actions">
        <button
          type="button"
          className="button button-main"
          disabled={locking.isPending}
          onClick={() => locking.mutate()}
        >
          Lock them
        </button>
        <button type="button" className="button" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Sheet>
  );
}
