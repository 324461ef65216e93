// How the review queue speaks: what is due, where one is, and what each thing asks for.
import type { Deck, Due, Home, Queue } from "../../api/practiceTypes";
import { counted } from "../../design/words";
import { whenText } from "../words";

export const DECK_WORDS: Record<Deck, string> = { concept: "Card", prompt: "Question", problem: "Problem" };
export const DECK_TITLES: Record<Deck, string> = { concept: "Cards", prompt: "Questions", problem: "Problems" };

/** "4 cards, 1 question, 2 problems"; null when nothing is due. */
export function dueWords(due: Home["due"]): string | null {
  const words = { concept: "card", prompt: "question", problem: "problem" };
  const parts = (["concept", "prompt", "problem"] as const).flatMap((deck) => {
    const count = due[deck] ?? 0;
    return count === 0 ? [] : [counted(count, words[deck])];
  });
  return parts.length === 0 ? null : parts.join(", ");
}

/** What is quietly said above a thing. */
export function itemWords({ deck, isNew, overdue }: { deck: Deck; isNew: boolean; overdue: number }): string {
  const kind = DECK_WORDS[deck];
  if (isNew) return `${kind}, new`;
  return overdue < 1 ? kind : `${kind}, due ${overdue === 1 ? "since yesterday" : `for ${overdue} days`}`;
}

/** Where a thing that is not a card is done. */
export function doWords({ deck, facts }: Pick<Due, "deck" | "facts">): string {
  if (deck === "prompt") return "Answer the question again";
  return facts === null ? "Solve the problem" : "Solve it again";
}

/** What is said when nothing is left; `now` is epoch ms. */
export function endWords({ today, next_at }: Pick<Queue, "today" | "next_at">, now: number): string {
  const done = today === 0 ? "" : `${counted(today, "review")} done today. `;
  if (next_at === null) return `${done}Nothing is waiting for a later day yet.`;
  return `${done}The next one is due ${dueText(next_at, now)}.`;
}

function dueText(at: number, now: number): string {
  const words = whenText(at, now);
  return words.includes(":") ? `at ${words}` : `on ${words}`;
}
