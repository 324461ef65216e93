// What the parts of the shared document are called.
import type { Look } from "./messages";

export const PLAN_BOXES = ["restate", "examples", "plan", "cost", "tests"] as const;
export type PlanBox = (typeof PLAN_BOXES)[number];

/** At most so many ways to solve one problem lie beside each other. */
export const APPROACHES = ["A", "B", "C", "D", "E"] as const;

export const VIEW = "view";

export const codeName = ({ problem, language, approach }: Look) => `code:${problem}:${language}:${approach}`;
export const planName = (problem: string, box: PlanBox) => `plan:${problem}:${box}`;
export const inputsName = (problem: string) => `inputs:${problem}`;

/** What a name says, for a person: "Python, approach B of two-costs". */
export function describeName(name: string): string {
  const [kind, problem = "", second = "", third = ""] = name.split(":");
  if (kind === "code") return `${problem}, ${second}, approach ${third}`;
  if (kind === "plan") return `${problem}, plan: ${second}`;
  return `${problem}, own inputs`;
}

/** The approaches of a problem in a language that the document has, in order; "A" is always one. */
export function approachesIn(names: Iterable<string>, problem: string, language: string): string[] {
  const start = `code:${problem}:${language}:`;
  const found = new Set(["A"]);
  for (const name of names) if (name.startsWith(start)) found.add(name.slice(start.length));
  return [...found].sort();
}
