// The problem list: a contents page with filters on top.
import "../design/search.css";
import "./problems.css";

import { useMemo, useRef } from "react";

import { PageBar } from "../account/PageBar";
import { SetUpBanner } from "../account/SetUpBanner";
import { ApiFault, sentenceFor } from "../api/fault";
import { useProblems } from "../api/queries";
import type { ProblemSummary } from "../api/types";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import { counted } from "../design/words";
import { FilterBar } from "./FilterBar";
import { isNarrowed, matching, opened } from "./filters";
import { ProblemRow, RowBones } from "./ProblemRow";
import { useFilters } from "./useFilters";
import { useRowKeys } from "./useRowKeys";

export default function ProblemList() {
  useTitle("Problems");
  const { data: bank, error, refetch, fetchStatus } = useProblems();
  const [filters, change, clear] = useFilters();
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useRowKeys(list, search);
  const open = useMemo(() => opened(bank?.problems ?? []), [bank]);
  const shown = useMemo(() => matching(open, filters), [open, filters]);
  const titles = useMemo(() => new Map(bank?.languages.map(({ id, title }) => [id, title])), [bank]);
  const silent = bank === undefined && (error !== null || fetchStatus === "paused");

  return (
    <div className="contents">
      <PageBar />
      <SetUpBanner />
      <main className="contents-page">
        <div className="contents-head">
          <h1>Problems</h1>
          <p className="quiet" role="status">
            {bank && countOf(open, shown.length, isNarrowed(filters))}
          </p>
          <a className="contents-practice" href="/practice">
            What to practise next
          </a>
        </div>
        <FilterBar bank={bank} filters={filters} onChange={change} onClear={clear} search={search} />
        {bank && bank.problems.length > 0 && <ColumnNames />}
        {bank && (
          <ul className="problem-list" ref={list} aria-label="Problems">
            {shown.map((problem) => (
              <ProblemRow key={problem.slug} problem={problem} languageTitles={titles} />
            ))}
          </ul>
        )}
        {bank === undefined && !silent && <RowBones />}
        {silent && <Silent error={error} onRetry={() => void refetch()} />}
        {bank && shown.length === 0 && <Nothing empty={bank.problems.length === 0} onClear={clear} />}
      </main>
    </div>
  );
}

function countOf(open: ProblemSummary[], shown: number, narrowed: boolean): string {
  const all = open.length;
  const solved = open.filter((problem) => problem.status === "solved").length;
  const count = narrowed ? `${shown} of ${counted(all, "problem")}` : counted(all, "problem");
  return solved > 0 ? `${count}, ${solved} solved` : count;
}

function ColumnNames() {
  return (
    <div className="problem-row problem-columns" aria-hidden="true">
      <span />
      <span>Title</span>
      <span className="problem-track">Track</span>
      <span>Difficulty</span>
      <span className="problem-minutes">Time</span>
      <span className="problem-languages">Languages</span>
    </div>
  );
}

function Silent({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const offline = error === null || (error instanceof ApiFault && error.offline);
  return (
    <Message
      title={offline ? "The server does not answer" : "The list could not be loaded"}
      actions={
        <button type="button" className="button button-main" onClick={onRetry}>
          Try again
        </button>
      }
    >
      {offline ? "Your code and your results are kept. The list comes back with the connection." : sentenceFor(error)}
    </Message>
  );
}

function Nothing({ empty, onClear }: { empty: boolean; onClear: () => void }) {
  if (empty) {
    return (
      <Message title="No problems yet">
        Each folder in the bank becomes a line here: its title, how hard it is and how long it takes.
      </Message>
    );
  }
  return (
    <Message
      title="No problem fits all of these filters"
      actions={
        <button type="button" className="button" onClick={onClear}>
          Clear the filters
        </button>
      }
    >
      Take one away, or search for a shorter word.
    </Message>
  );
}
