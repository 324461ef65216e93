// The tests pane: what was judged, one's own inputs, and what the program printed.
import { Tabs } from "@base-ui/react/tabs";
import { useState } from "react";

import type { Problem } from "../../api/types";
import { later } from "../../design/later";
import type { RunState } from "../runs/runs";
import { type Board, boardOf, countWords, firstToOpen, outcome } from "./board";
import { CompileCard } from "./CompileCard";
import { OwnInputTab } from "./OwnInputTab";
import { TestRows } from "./TestRows";
import { TestStrip } from "./TestStrip";
import type { OwnInputs } from "./useOwnInputs";
import { usePhone } from "../usePhone";

const OutputTab = later(() => import("./OutputTab"));

type TabName = "tests" | "own" | "output";

/** What the pane is about. */
export interface Tested {
  problem: Problem;
  language: string;
  run: RunState;
  /** Null where own inputs are not part of it. */
  own: OwnInputs | null;
  clock: { locked: boolean };
  editor: { goTo(line: number, column: number): void } | null;
}

export function TestsPane({ practice, onEditor }: { practice: Tested; onEditor: () => void }) {
  const [tab, setTab] = useState<TabName>("tests");
  const { problem, run } = practice;
  // Nothing is given to a review.
  const own = problem.style === "review" ? null : practice.own;
  const board = boardOf(problem, run);
  const [count, cost] = countWords(board, run);
  const left = board.rows.reduce((sum, row) => sum + (row.view?.shown.length ?? 0), 0);
  const field = run.refusal?.field ?? "";
  // What was refused or sent decides what is worth looking at.
  const [seen, setSeen] = useState({ refusal: run.refusal, sending: run.sending });
  if (seen.refusal !== run.refusal || seen.sending !== run.sending) {
    setSeen({ refusal: run.refusal, sending: run.sending });
    if (run.refusal !== seen.refusal && field.startsWith("inputs")) setTab("own");
    else if (run.sending !== null && seen.sending === null && tab === "own") setTab("tests");
  }
  return (
    <section className="pane" data-pane="tests" aria-label="Tests">
      <Tabs.Root className="pane-tabs" value={tab} onValueChange={(next) => setTab(next as TabName)}>
        <div className="pane-head">
          <Tabs.List className="tabs" aria-label="Tests">
            <Tabs.Tab value="tests" className="tab">
              Tests
            </Tabs.Tab>
            {own !== null && (
              <Tabs.Tab value="own" className="tab">
                Own input
                {own.inputs.length > 0 && <span className="figures">{own.inputs.length}</span>}
              </Tabs.Tab>
            )}
            <Tabs.Tab value="output" className="tab">
              Output
              {left > 0 && <span className="figures">{left}</span>}
            </Tabs.Tab>
          </Tabs.List>
          <span className="pane-count figures">
            {count}
            {cost !== "" && <span className="pane-cost"> · {cost}</span>}
          </span>
        </div>
        <Tabs.Panel value="tests" className="pane-body tests-body">
          <TestsTab practice={{ ...practice, own }} board={board} onEditor={onEditor} />
        </Tabs.Panel>
        {own !== null && (
          <Tabs.Panel value="own" className="pane-body">
            <OwnInputTab problem={problem} own={own} refusal={run.refusal} locked={practice.clock.locked} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="output" className="pane-body">
          <OutputTab board={board} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}

interface TabProps {
  practice: Tested;
  board: Board;
  onEditor: () => void;
}

function TestsTab({ practice, board, onEditor }: TabProps) {
  const phone = usePhone();
  const { submission, sending } = practice.run;
  const [chosen, setChosen] = useState<{ id: string; index: number | null } | null>(null);
  const id = submission?.id ?? "";
  // A choice counts for the submission it was made on; until then the first failed case is open.
  const open = chosen?.id === id ? chosen.index : firstToOpen(board);
  const limitMs = submission?.time_limit_ms ?? practice.problem.setups[practice.language]?.time_ms ?? 1000;
  const ended = submission === null ? null : outcome(board, submission);
  return (
    <>
      {!phone && <TestStrip groups={board.groups} />}
      <p className="outcome" role="status">
        {ended ?? (submission === null && sending === null ? firstWords(practice) : "")}
      </p>
      {submission?.compile && (
        <CompileCard
          compile={submission.compile}
          onGo={({ line, column }) => {
            onEditor();
            requestAnimationFrame(() => practice.editor?.goTo(line, column));
          }}
        />
      )}
      <TestRows rows={board.rows} limitMs={limitMs} open={open} onOpen={(index) => setChosen({ id, index })} />
    </>
  );
}

/** What Run and Submit will do, before either was pressed. */
function firstWords({ problem, own }: Tested): string {
  const samples = problem.groups[0]?.cases.length ?? 0;
  const all = problem.groups.reduce((sum, group) => sum + group.cases.length, 0);
  const shown = samples === 1 ? "the sample" : `the ${samples} samples`;
  return `Run tries ${shown}${own === null ? "" : " and your own inputs"}. Submit tries all ${all} tests.`;
}
