// How the know-how drill speaks: where a question stands, and in which order they are taken.
import type { DrillPrompt, Version } from "../../api/practiceTypes";
import { counted } from "../../design/words";
import { daysUntil, stampText, whenText } from "../words";

/** The article's own questions: everything else is built on them. */
const FIRST = ["P1", "P2", "P3", "P4"];

export interface Part {
  title: string;
  note: string | null;
  prompts: DrillPrompt[];
}

/** The questions by part: four to begin with, then the others in their order, fact finding last. */
export function partsOf(prompts: readonly DrillPrompt[]): Part[] {
  const first = prompts.filter(({ id }) => FIRST.includes(id));
  const others = prompts.filter(({ id, rated }) => rated && !FIRST.includes(id));
  const facts = prompts.filter(({ rated }) => !rated);
  const parts: Part[] = [...new Set(others.map(({ part }) => part))].map((title) => ({
    title,
    note: null,
    prompts: others.filter(({ part }) => part === title),
  }));
  return [
    { title: "Begin with these four", note: "Every interviewer asks them of every project.", prompts: first },
    ...parts,
    { title: "Fact finding", note: FACT_NOTE, prompts: facts },
  ].filter((part) => part.prompts.length > 0);
}

export const FACT_NOTE =
  "Here both sides find out whether they fit. Private and never scored: only you judge whether an answer is honest and specific.";

export type Standing = "new" | "answered" | "due";

export function standingOf({ answers, due_at }: Pick<DrillPrompt, "answers" | "due_at">, now: number): Standing {
  if (answers === 0) return "new";
  return due_at !== null && due_at <= now ? "due" : "answered";
}

/** "Not answered yet", "Answered, rated 3", "Answer it again". */
export function standingWords(prompt: DrillPrompt, now: number): string {
  const standing = standingOf(prompt, now);
  if (standing === "new") return "Not answered yet";
  const rated = prompt.last_rating === null ? "" : `, rated ${prompt.last_rating}`;
  if (standing === "due") return `Due again${rated}`;
  return prompt.answers === 1 ? `Answered${rated}` : `Answered ${counted(prompt.answers, "time")}${rated}`;
}

/** "3 March, 14:20, in 85 s, rated 3". */
export function versionWords({ at, seconds, rating }: Version): string {
  return [stampText(at), seconds > 0 && `in ${seconds} s`, rating !== null && `rated ${rating}`]
    .filter(Boolean)
    .join(", ");
}

/** When to answer again, and why. */
export function againWords(at: number | null, now: number): string | null {
  if (at === null) return null;
  if (daysUntil(at, now) <= 0) return "Answer it again now: you will see both versions side by side.";
  return `Answer it again on ${whenText(at, now)}, to see both versions side by side.`;
}
