// One problem as it is worked on in the room: its runs, its own inputs, and whether one may send now.
import { useCallback, useEffect } from "react";

import type { Kind } from "../../api/types";
import type { OwnInputs } from "../../workspace/tests/useOwnInputs";
import type { Tested } from "../../workspace/tests/TestsPane";
import type { Runs, RunState } from "../../workspace/runs/runs";
import type { SeatProblem } from "../api";
import type { Look } from "../live/messages";
import { codeName, inputsName } from "../live/names";
import { useRoomRuns } from "./useRoomRuns";
import { useSharedInputs } from "./useSharedInputs";
import type { Stage } from "./useStage";

/** One problem as it is worked on: what the panes of the coding part share. */
export interface Work {
  stage: Stage;
  problem: SeatProblem;
  look: Look;
  runs: Runs;
  run: RunState;
  tested: Tested;
  /** True when one may send a program now. */
  sends: boolean;
  send: (kind: Kind) => void;
}

export function useWork(stage: Stage, problem: SeatProblem, look: Look): Work {
  const { room, view, seat, editor, why } = stage;
  const { rules } = seat.interview;
  const [runs, run] = useRoomRuns(room, problem.slug);
  const own: OwnInputs = useSharedInputs(room, view.document.text(inputsName(problem.slug)));
  const running = stage.part?.state === "running" || stage.role === "interviewer";
  const sends = why === null && running && !runs.busy && view.link.kind === "open";

  const marks = run.submission?.language === look.language ? run.submission.compile?.marks : undefined;
  useEffect(() => editor?.mark(marks ?? []), [editor, marks, look]);

  const { inputs } = own;
  const send = useCallback(
    (kind: Kind) => {
      if (!sends) return;
      const source = view.document.text(codeName(look)).toJSON();
      const { problem: slug, language } = look;
      const tried = kind === "run" && rules.custom_input ? inputs : [];
      void runs.send({ problem: slug, language, source, kind, inputs: tried, room: null });
    },
    [sends, view.document, look, rules.custom_input, inputs, runs],
  );

  const tested: Tested = {
    problem,
    language: look.language,
    run,
    own: rules.custom_input ? own : null,
    clock: { locked: why !== null },
    editor,
  };
  return { stage, problem, look, runs, run, tested, sends, send };
}
