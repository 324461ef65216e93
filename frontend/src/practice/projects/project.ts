// A project as a form holds it, and what its parts ask.
import type { Project, ProjectBody, ProjectPart } from "../../api/practiceTypes";

export const PARTS: readonly ProjectPart[] = ["goal", "data", "method", "result", "regrets"];

export const PART_TITLES: Record<ProjectPart, string> = {
  goal: "Goal",
  data: "Data",
  method: "Method",
  result: "Result",
  regrets: "Regrets",
};

export const PART_ASKS: Record<ProjectPart, string> = {
  goal: "Who needed what, and how would one see that it worked?",
  data: "Where did it come from, how much was there, what was missing or wrong?",
  method: "What did you choose, what was the simplest baseline, and what else did you try?",
  result: "Which number moved, by how much, and how sure are you?",
  regrets: "What went wrong, and what would you do differently today?",
};

export const EMPTY: ProjectBody = {
  title: "",
  families: [],
  goal: "",
  data: "",
  method: "",
  result: "",
  regrets: "",
};

/** What of a project can be written. */
export function bodyOf({ title, families, goal, data, method, result, regrets }: Project): ProjectBody {
  return { title, families, goal, data, method, result, regrets };
}

/** "Still empty: data and regrets"; null when every part says something. */
export function missingWords(missing: readonly ProjectPart[]): string | null {
  const titles = missing.map((part) => PART_TITLES[part].toLowerCase());
  const last = titles.pop();
  if (last === undefined) return null;
  return `Still empty: ${titles.length === 0 ? last : `${titles.join(", ")} and ${last}`}`;
}
