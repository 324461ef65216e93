// The plan of an interview while it is being written, and the steps by which it changes.
import type { Interview, InterviewBody, Part, PartKind, Rules, Template } from "../../api/interviewTypes";
import { localInput, momentOf, PART_WORDS } from "../words";

export const MOST_PARTS = 8;
export const MOST_PROBLEMS = 8;
export const MOST_MINUTES = 240;

/** A part with a name of its own, so that fields keep their focus while parts move. */
export interface DraftPart extends Part {
  key: string;
}

export interface Plan {
  title: string;
  candidateName: string;
  /** As the date field has it, in this device's time; "" for no date. */
  plannedFor: string;
  parts: DraftPart[];
  rules: Rules;
}

const MINUTES: Record<PartKind, number> = { fact: 10, knowhow: 20, coding: 30 };

function keyed(part: Part): DraftPart {
  return { ...part, key: crypto.randomUUID() };
}

export function planFromTemplate({ title, parts, rules }: Template): Plan {
  return { title, candidateName: "", plannedFor: "", parts: parts.map(keyed), rules };
}

export function emptyPlan(rules: Rules): Plan {
  return { title: "", candidateName: "", plannedFor: "", parts: [newPart("coding")], rules };
}

export function planOf({ title, candidate_name, planned_for, parts, rules }: Interview): Plan {
  return { title, candidateName: candidate_name, plannedFor: localInput(planned_for), parts: parts.map(keyed), rules };
}

export function newPart(kind: PartKind): DraftPart {
  return keyed({ kind, title: PART_WORDS[kind], minutes: MINUTES[kind], prompts: [], problems: [] });
}

export function bodyOf({ title, candidateName, plannedFor, parts, rules }: Plan): InterviewBody {
  return {
    title,
    candidate_name: candidateName,
    planned_for: momentOf(plannedFor),
    parts: parts.map(({ kind, title: name, minutes, prompts, problems }) => ({
      kind,
      title: name,
      minutes,
      prompts,
      problems,
    })),
    rules,
  };
}

export function minutesOf(parts: readonly Pick<Part, "minutes">[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What a candidate with extra time gets of a part, in whole minutes, never less than planned. */
export function withExtra(minutes: number, extraPercent: number): number {
  return Math.ceil((minutes * (100 + extraPercent)) / 100);
}

/** A list with one thing moved by a number of places; at either end it stays. */
export function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by;
  const next = [...list];
  const [thing] = next.splice(from, 1);
  if (thing === undefined || to < 0 || to >= list.length) return [...list];
  next.splice(to, 0, thing);
  return next;
}

/** What must be mended before a plan can be sent, by what it is about; empty when nothing. */
export function missingIn(plan: Plan): string[] {
  const missing: string[] = [];
  if (plan.parts.length === 0) missing.push("Add at least one part.");
  for (const [at, part] of plan.parts.entries()) {
    const name = `Part ${at + 1}`;
    if (part.title.trim() === "") missing.push(`${name} needs a title.`);
    if (part.kind === "coding" && part.problems.length === 0) missing.push(`${name} needs a problem to solve.`);
  }
  return missing;
}
