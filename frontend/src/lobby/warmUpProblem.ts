// Which problem one warms up with: one made for it, and never one that an interview might ask.
import type { ProblemSummary } from "../api/types";

const TAG = "warm-up";

/** The slug of the first problem with the tag "warm-up" that takes an allowed language; null where there is none. */
export function warmUpIn(problems: readonly ProblemSummary[], allowed: readonly string[]): string | null {
  const fits = ({ languages }: ProblemSummary) => allowed.length === 0 || languages.some((id) => allowed.includes(id));
  return problems.find((problem) => problem.tags.includes(TAG) && fits(problem))?.slug ?? null;
}
