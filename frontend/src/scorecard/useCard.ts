// One's own scorecard in a component: what there is, and how to change it.
import { useEffect, useState, useSyncExternalStore } from "react";

import { fetchMyScorecard, putScorecard } from "../api/scoreClient";
import type { Dimension, PromptMark, RatingMark } from "../api/scoreTypes";
import { CardKeeper, type Kept } from "./CardKeeper";
import { withDimension, withPrompt } from "./marks";

export interface CardInHand extends Kept {
  keeper: CardKeeper;
  changeDimension: (dimension: Dimension, change: (mark: RatingMark) => RatingMark) => void;
  changePrompt: (prompt: string, change: (mark: PromptMark) => PromptMark) => void;
}

export function useCard(interview: string): CardInHand {
  const [keeper] = useState(
    () =>
      new CardKeeper({
        fetch: () => fetchMyScorecard(interview),
        put: (revision, card) => putScorecard(interview, revision, card),
      }),
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current);
  useEffect(() => {
    void keeper.load();
    // The same card may be changed in the room meanwhile, in another tab.
    const look = () => document.visibilityState === "visible" && void keeper.load();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [keeper]);
  return {
    ...kept,
    keeper,
    changeDimension: (dimension, change) => keeper.change((card) => withDimension(card, dimension, change)),
    changePrompt: (prompt, change) => keeper.change((card) => withPrompt(card, prompt, change)),
  };
}
