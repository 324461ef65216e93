// One line of the contents page.
import { Link } from "wouter";

import type { ProblemSummary } from "../api/types";
import { Level } from "../design/Level";
import { StatusShape } from "../design/StatusShape";
import { titleOf } from "../design/words";

const NAMED = 2;

/** The first few languages by name, the others as a number: the contents page has no room for twenty. */
export function someOf(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(" · ");
  return `${names.slice(0, NAMED).join(" · ")} · ${names.length - NAMED} more`;
}

interface Props {
  problem: ProblemSummary;
  languageTitles: ReadonlyMap<string, string>;
}

export function ProblemRow({ problem, languageTitles }: Props) {
  // "C++20 (GCC 14)" is "C++20" here: the contents page has no room for compilers.
  const names = problem.languages.map((id) => (languageTitles.get(id) ?? id).split(" ")[0] ?? id);
  return (
    <li>
      <Link href={`/problems/${problem.slug}`} className="problem-row">
        <StatusShape status={problem.status} />
        <span className="problem-title">
          <span className="problem-name">{problem.title}</span>
          {problem.follows && <span className="quiet problem-follows">follow-up</span>}
          <span className="problem-leader" aria-hidden="true" />
        </span>
        <span className="problem-track">{titleOf(problem.track)}</span>
        <Level difficulty={problem.difficulty} />
        <span className="problem-minutes figures">{problem.minutes.expected} min</span>
        <span className="problem-languages">{someOf(names)}</span>
      </Link>
    </li>
  );
}

export function RowBones() {
  return (
    <ul className="problem-list" aria-hidden="true">
      {[62, 48, 70, 55, 66, 44].map((width) => (
        <li key={width} className="problem-row problem-row-bone">
          <span className="bone bone-shape" />
          <svg width={`${width}%`} height="14" className="bone-line" />
        </li>
      ))}
    </ul>
  );
}
