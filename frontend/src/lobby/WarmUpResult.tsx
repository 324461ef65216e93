// What a Run of the warm-up said: one sentence, and each sample.
import { useState } from "react";

import type { Problem } from "../api/types";
import { boardOf, firstToOpen, outcome } from "../workspace/tests/board";
import { CompileCard } from "../workspace/tests/CompileCard";
import { TestRows } from "../workspace/tests/TestRows";
import type { RunState } from "../workspace/runs/runs";

export function WarmUpResult({ problem, run }: { problem: Problem; run: RunState }) {
  const board = boardOf(problem, run);
  const [chosen, setChosen] = useState<{ id: string; index: number | null } | null>(null);
  const { submission, sending } = run;
  if (submission === null && sending === null) return null;
  const id = submission?.id ?? "";
  const open = chosen?.id === id ? chosen.index : firstToOpen(board);
  return (
    <div className="desk-result">
      <p className="outcome" role="status">
        {submission ? outcome(board, submission) : ""}
      </p>
      {submission?.compile && <CompileCard compile={submission.compile} onGo={() => undefined} />}
      <TestRows
        rows={board.rows}
        limitMs={submission?.time_limit_ms ?? 1000}
        open={open}
        onOpen={(index) => setChosen({ id, index })}
      />
    </div>
  );
}
