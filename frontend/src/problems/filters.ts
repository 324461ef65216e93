// What the problem list is narrowed by: kept in the address, applied in the page.
import type { ProblemSummary } from "../api/types";

export interface Filters {
  q: string;
  track: string;
  difficulty: string;
  language: string;
  status: string;
  tag: string;
}

export const NO_FILTERS: Filters = { q: "", track: "", difficulty: "", language: "", status: "", tag: "" };
const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

export function filtersFrom(search: string): Filters {
  const params = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? ""])) as unknown as Filters;
}

/** The address's query, without what is not set; "" when nothing is. */
export function searchOf(filters: Filters): string {
  const params = new URLSearchParams();
  for (const name of NAMES) if (filters[name].trim() !== "") params.set(name, filters[name]);
  return params.toString();
}

export function isNarrowed(filters: Filters): boolean {
  return searchOf(filters) !== "";
}

/** All problems but the follow-ups of those that are not solved yet. */
export function opened(problems: readonly ProblemSummary[]): ProblemSummary[] {
  const solved = new Set(problems.filter(({ status }) => status === "solved").map(({ slug }) => slug));
  return problems.filter(({ follows }) => follows === null || solved.has(follows.slug));
}

export function matching(problems: readonly ProblemSummary[], filters: Filters): ProblemSummary[] {
  const words = plain(filters.q).split(/\s+/).filter(Boolean);
  return problems.filter((problem) => {
    const text = plain([problem.title, problem.slug, problem.track, problem.family, ...problem.tags].join(" "));
    return (
      (filters.track === "" || problem.track === filters.track) &&
      (filters.difficulty === "" || String(problem.difficulty) === filters.difficulty) &&
      (filters.language === "" || problem.languages.includes(filters.language)) &&
      (filters.status === "" || problem.status === filters.status) &&
      (filters.tag === "" || problem.tags.includes(filters.tag)) &&
      words.every((word) => text.includes(word))
    );
  });
}

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
