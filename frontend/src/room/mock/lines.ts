// Which rehearsed line is said now: interruptions at their minute, a question about one's thoughts after silence.
import type { RehearsalLines } from "../../api/mockTypes";

export interface Line {
  id: string;
  say: string;
}

export interface Moment {
  /** ms of the coding part that are over. */
  elapsed: number;
  /** ms since somebody typed last. */
  quiet: number;
  /** ms since a line was last said; Infinity before the first. */
  since: number;
  /** What was said already. */
  said: ReadonlySet<string>;
  /** Whether one is asked to think aloud. */
  aloud: boolean;
}

/** Lines leave at least this much time between them. */
export const APART = 60_000;

/** The line that is due, null when none is; each is said once. */
export function lineNow({ interruptions, think_aloud }: RehearsalLines, moment: Moment): Line | null {
  const { elapsed, quiet, since, said, aloud } = moment;
  if (since < APART) return null;
  const due = interruptions.find(({ id, after_minutes }) => !said.has(id) && elapsed >= after_minutes * 60_000);
  if (due) return due;
  if (!aloud) return null;
  // Silence counts from the last line as well: whoever was just asked is thinking about that.
  const silent = Math.min(quiet, since);
  return (
    think_aloud.find(({ id, after_quiet_seconds }) => !said.has(id) && silent >= after_quiet_seconds * 1000) ?? null
  );
}
