// The plan pad: five boxes to think in before and beside the code, shared like the code.
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";

import { nonce } from "../../design/nonce";
import { SharedEditor } from "../editor/SharedEditor";
import { PLAN_BOXES, type PlanBox, planName } from "../live/names";
import type { Stage } from "../coding/useStage";
import { BOX_ASKS, BOX_TITLES } from "./planWords";

export function PlanPad({ stage, problem }: { stage: Stage; problem: string }) {
  return (
    <div className="plan-pad">
      <p className="quiet">Everybody in the room sees this as you write it. Nothing here is run or scored by itself.</p>
      {PLAN_BOXES.map((box) => (
        <PadBox key={box} stage={stage} box={box} name={planName(problem, box)} />
      ))}
    </div>
  );
}

function PadBox({ stage: { room, view, signals }, box, name }: { stage: Stage; box: PlanBox; name: string }) {
  const host = useRef<HTMLDivElement>(null);
  const { document } = view;
  useEffect(() => {
    if (!host.current) return;
    const editor = new SharedEditor({
      parent: host.current,
      label: `${BOX_TITLES[box]}. ${BOX_ASKS[box]} Press Escape and then Tab to leave.`,
      nonce: nonce(),
      room,
      completes: false,
      clipboard: signals,
      extra: EditorView.lineWrapping,
    });
    void editor.open(name, null);
    return () => editor.destroy();
  }, [room, signals, box, name, document]);
  return (
    <section className="plan-box">
      <h3>{BOX_TITLES[box]}</h3>
      <p className="quiet plan-asks">{BOX_ASKS[box]}</p>
      <div className="plan-host" ref={host} />
    </section>
  );
}
