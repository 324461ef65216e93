// The test board: every planned case with its fate, by group, from the first moment on so that nothing jumps.
import type { CaseView, PlannedCase, Problem, Submission, Verdict } from "../../api/types";
import { type Fate, fateWords } from "../../design/VerdictShape";
import { counted, limitText, timeText, VERDICT_WORDS } from "../../design/words";
import { isOver } from "../runs/follow";
import type { RunState } from "../runs/runs";

export const OWN_GROUP = "own";

export interface BoardRow {
  index: number;
  /** "sample · repeat", "own input 2". */
  label: string;
  fate: Fate;
  /** What is said of the fate; an own input that ran has no right or wrong. */
  words: string;
  own: boolean;
  view: CaseView | null;
}

export interface BoardGroup {
  id: string;
  title: string;
  rows: BoardRow[];
}

export interface Board {
  groups: BoardGroup[];
  rows: BoardRow[];
  planned: number;
  judged: number;
  passed: number;
  cpuMs: number;
}

/** The cases that a submission of this kind will have: what the server will plan, foreseen here. */
export function foresee(problem: Problem, kind: "run" | "submit", inputs: number): PlannedCase[] {
  const groups = kind === "submit" ? problem.groups : problem.groups.slice(0, 1);
  const own = Array.from({ length: inputs }, (_, at) => ({ name: String(at + 1), group: OWN_GROUP }));
  return [...groups.flatMap((group) => group.cases.map((name) => ({ name, group: group.id }))), ...own];
}

/** The board of what is on show, or of everything that waits when nothing was sent yet. */
export function boardOf(problem: Problem, { submission, sending }: RunState): Board {
  const planned = submission?.planned ?? foresee(problem, sending?.kind ?? "submit", sending?.inputs ?? 0);
  const views = new Map(submission?.cases.map((view) => [view.index, view]));
  const next = submission?.state === "running" && submission.compile?.ok !== false ? firstMissing(views) : -1;
  const rest: Fate = submission !== null && isOver(submission) ? "skipped" : "waiting";
  const titles = new Map(problem.groups.map((group) => [group.id, group.title]));
  const rows = planned.map((plan, index) => {
    const view = views.get(index) ?? null;
    const own = plan.group === OWN_GROUP;
    const fate: Fate = view?.verdict ?? (index === next ? "running" : rest);
    const words = own && fate === "AC" ? "ran" : fateWords(fate);
    return { index, label: labelOf(plan, titles), fate, words, own, view };
  });
  const judged = rows.filter((row) => row.view !== null);
  return {
    groups: grouped(rows, planned, titles),
    rows,
    planned: rows.length,
    judged: judged.length,
    passed: judged.filter((row) => row.fate === "AC").length,
    cpuMs: judged.reduce((sum, row) => sum + (row.view?.cpu_ms ?? 0), 0),
  };
}

function firstMissing(views: Map<number, CaseView>): number {
  let index = 0;
  while (views.has(index)) index += 1;
  return index;
}

function labelOf(plan: PlannedCase, titles: Map<string, string>): string {
  if (plan.group === OWN_GROUP) return `own input ${plan.name}`;
  const title = (titles.get(plan.group) ?? plan.group).toLowerCase();
  return /^\d+$/.test(plan.name) ? `${title} ${plan.name}` : `${title} · ${plan.name.replaceAll("-", " ")}`;
}

function grouped(rows: BoardRow[], planned: PlannedCase[], titles: Map<string, string>): BoardGroup[] {
  const groups: BoardGroup[] = [];
  for (const row of rows) {
    const id = planned[row.index]?.group ?? "";
    let group = groups.find((each) => each.id === id);
    if (!group) {
      const title = id === OWN_GROUP ? "own input" : (titles.get(id) ?? id).toLowerCase();
      group = { id, title, rows: [] };
      groups.push(group);
    }
    group.rows.push(row);
  }
  return groups;
}

/** "samples: 1 accepted, 1 wrong answer", for those who hear the strip. */
export function groupWords(group: BoardGroup): string {
  const counts = new Map<string, number>();
  for (const row of group.rows) counts.set(row.words, (counts.get(row.words) ?? 0) + 1);
  return `${group.title}: ${[...counts].map(([words, count]) => `${count} ${words}`).join(", ")}`;
}

/** Whether there is more to see of a case than name, verdict and cost; of hidden ones it is a score, or what interviewers are sent. */
export function tellsMore(view: CaseView | null): boolean {
  return view !== null && (!view.hidden || view.inputs !== null || view.expected !== null || view.message !== null);
}

/** The first case that did not pass and can be shown: it opens by itself. */
export function firstToOpen(board: Board): number | null {
  const failed = board.rows.find((row) => row.view !== null && row.fate !== "AC");
  return failed && tellsMore(failed.view) ? failed.index : null;
}

/** How far it is and what it cost: ["11 of 20", "0.09 s so far"], ["20 of 20 passed", "0.31 s"]. */
export function countWords(board: Board, { submission, sending }: RunState): [string, string] {
  if (submission === null) return [sending ? `0 of ${board.planned}` : counted(board.planned, "test"), ""];
  const seconds = `${(board.cpuMs / 1000).toFixed(2)} s`;
  if (!isOver(submission)) return [`${board.judged} of ${board.planned}`, `${seconds} so far`];
  if (board.judged === 0) return [`none of ${board.planned} run`, ""];
  return [`${board.passed} of ${board.planned} passed`, seconds];
}

/** One sentence on how it ended, said aloud and shown above the rows; null while it is under way. */
export function outcome(board: Board, submission: Submission): string | null {
  if (!isOver(submission)) return null;
  if (submission.note !== null) return submission.note;
  if (submission.state === "dead" && submission.verdict === null) {
    return "Our fault: this could not be judged. Nothing was charged; please send it again.";
  }
  if (submission.compile?.ok === false) return "It did not compile, so no test was run.";
  const failed = board.rows.find((row) => row.view !== null && row.fate !== "AC");
  if (failed) return failure(failed, board);
  const slowest = Math.max(0, ...board.rows.map((row) => row.view?.cpu_ms ?? 0));
  const tests = board.rows.filter((row) => !row.own).length;
  const all = tests === 1 ? "The test is accepted" : `All ${tests} tests are accepted`;
  return `${all}, the slowest in ${timeText(slowest)} of ${limitText(submission.time_limit_ms)}.`;
}

function failure(failed: BoardRow, board: Board): string {
  const left = board.planned - board.judged;
  const skipped = left > 0 ? ` ${counted(left, "later test was", "later tests were")} not run.` : "";
  const hidden = failed.view && !tellsMore(failed.view) ? " Hidden tests show their name and verdict only." : "";
  return `${capital(failed.label)}: ${VERDICT_WORDS[failed.fate as Verdict]}.${hidden}${skipped}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
