// The mock interviews so far, newest first: when, on which step, what was solved, and how it was scored.
import { Link } from "wouter";

import type { MockList, MockProblem, MockSummary } from "../api/mockTypes";
import { type Fate, VerdictShape } from "../design/VerdictShape";
import { StepShape } from "./StepShape";
import { LADDER, outcomeWords, scoreWords } from "./words";

export function PastMocks({ list: { mocks, levels } }: { list: MockList }) {
  return (
    <section className="page-section" aria-labelledby="past-mocks">
      <h2 id="past-mocks">So far</h2>
      {mocks.length === 0 ? (
        <p className="quiet">
          Each mock interview becomes a line here: when it was, what was solved, and how you scored yourself. The first
          step is the calmest one to begin with.
        </p>
      ) : (
        <ul className="mock-list">
          {mocks.map((mock) => (
            <PastMock
              key={mock.id}
              mock={mock}
              level={levels.find(({ id }) => id === mock.level)?.title ?? mock.level}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function PastMock({ mock, level }: { mock: MockSummary; level: string }) {
  const day = new Date(mock.ended_at ?? mock.created_at).toLocaleDateString("en-GB", { day: "numeric", month: "long" });
  return (
    <li className="mock-row">
      <span className="mock-day">{day}</span>
      <StepShape step={LADDER.indexOf(mock.level)} of={LADDER.length} />
      <Link href={`/practice/mocks/${mock.id}`} className="mock-level">
        {level}
        <span className="unseen">, {day}</span>
      </Link>
      <span className="mock-outcome">
        {mock.state === "done" && <VerdictShape fate={fateOf(mock.problems)} label="" />}
        {outcomeWords(mock)}
      </span>
      <span className="mock-score">{scoreWords(mock)}</span>
    </li>
  );
}

function fateOf(problems: readonly MockProblem[]): Fate {
  return problems.find(({ verdict }) => verdict !== null)?.verdict ?? "skipped";
}
