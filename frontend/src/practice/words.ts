// How practice speaks of families, evidence, days and minutes.
import type { AttemptFacts, EvidenceName, Family, Rating, StepKind } from "../api/practiceTypes";
import { counted } from "../design/words";

export const FAMILIES: readonly Family[] = ["classic", "deep", "stats", "data", "swe", "review"];

export const FAMILY_WORDS: Record<Family, string> = {
  classic: "Classic machine learning",
  deep: "Deep learning",
  stats: "Statistics",
  data: "Data",
  swe: "Software",
  review: "Review",
};

/** Where there is room for one short word. */
export const FAMILY_SHORT: Record<Family, string> = {
  classic: "Classic",
  deep: "Deep",
  stats: "Stats",
  data: "Data",
  swe: "Software",
  review: "Review",
};

export const EVIDENCE_WORDS: Record<EvidenceName, string> = {
  read: "Read",
  recalled: "Recalled",
  solved: "Solved",
  watched: "Watched",
  explained: "Explained",
};

/** What makes a square of each column. */
export const EVIDENCE_MEANS: Record<EvidenceName, string> = {
  read: "read",
  recalled: "recalled from memory",
  solved: "solved alone",
  watched: "solved while watched",
  explained: "explained in words",
};

export const RATINGS: readonly Rating[] = ["again", "hard", "good", "easy"];

export const RATING_WORDS: Record<Rating, string> = { again: "Again", hard: "Hard", good: "Good", easy: "Easy" };

/** What the button of a step says that it does. */
export const STEP_ACTIONS: Record<StepKind, string> = {
  problem: "Open the problem",
  review: "Start the review",
  drill: "Answer the question",
  project: "Describe a project",
  fact: "Answer it for yourself",
  mock: "Choose a step",
};

const DAY_MS = 86_400_000;

/** When something comes back, in days from now: "later today", "tomorrow", "in 2 days", "in about 3 months". */
export function inDays(days: number): string {
  if (days <= 0) return "later today";
  if (days === 1) return "tomorrow";
  if (days <= 31) return `in ${days} days`;
  if (days < 365) return `in about ${counted(Math.round(days / 30.4), "month")}`;
  return days < 548 ? "in about a year" : `in about ${Math.round(days / 365)} years`;
}

/** How long ago something was, in whole days. */
export function daysAgo(at: number, now: number): string {
  const days = Math.max(0, Math.floor((now - at) / DAY_MS));
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 14) return `${days} days ago`;
  if (days < 61) return `${Math.round(days / 7)} weeks ago`;
  return `${counted(Math.round(days / 30.4), "month")} ago`;
}

/** Whole days from now until a moment, as a person counts them: the date decides, not the hour. */
export function daysUntil(at: number, now: number): number {
  return Math.round((midnight(at) - midnight(now)) / DAY_MS);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** "14:20" where it is today, else "Tuesday, 3 March". */
export function whenText(at: number, now: number): string {
  const date = new Date(at);
  if (daysUntil(at, now) === 0) return date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return date.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
}

/** "3 March, 14:20". */
export function stampText(at: number): string {
  const date = new Date(at);
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "long" });
  return `${day}, ${date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
}

/** "40 min", "1 h", "2 h 30 min". */
export function spanText(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** "Solved in 14 of 20 minutes, 1 hint, 2 submissions". */
export function factsText(facts: AttemptFacts): string {
  const minutes = Math.max(1, Math.round(facts.minutes));
  const time = facts.solved
    ? `Solved in ${minutes} of ${facts.expected_minutes} minutes`
    : `Not solved, ${minutes} of ${facts.expected_minutes} minutes`;
  const hints = facts.hints === 0 ? "no hint" : counted(facts.hints, "hint");
  return `${time}, ${hints}, ${counted(facts.submits, "submission")}`;
}
