// The keys of the review: space turns the card, 1 to 4 rate, Enter takes what is proposed, u undoes.
import { useEffect, useRef } from "react";

import type { Rating } from "../../api/practiceTypes";
import { RATINGS } from "../words";

interface Actions {
  turn?: () => void;
  rate?: (rating: Rating) => void;
  confirm?: () => void;
  undo: () => void;
}

export function useReviewKeys(actions: Actions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || inDialog(event.target)) return;
      const act = actionOf(event, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function actionOf({ key, target }: KeyboardEvent, actions: Actions): (() => void) | null {
  const rating = RATINGS[Number(key) - 1];
  const { rate } = actions;
  if (rating !== undefined) return rate ? () => rate(rating) : null;
  if (key === "u") return actions.undo;
  // What has the focus keeps its own keys.
  if (target instanceof Element && target.closest("button, a, input, select, textarea") !== null) return null;
  if (key === " ") return actions.turn ?? null;
  return key === "Enter" ? (actions.confirm ?? null) : null;
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog], input, select, textarea") !== null;
}
