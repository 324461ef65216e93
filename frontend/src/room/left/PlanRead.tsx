// The candidate's plan as others read it: the boxes that hold something.
import { useSharedText } from "../live/useLive";
import { PLAN_BOXES, type PlanBox, planName } from "../live/names";
import type { Stage } from "../coding/useStage";
import { BOX_TITLES } from "./planWords";

export function PlanRead({ stage: { view, seat }, problem }: { stage: Stage; problem: string }) {
  return (
    <section className="side-section" aria-labelledby="room-plan">
      <h2 id="room-plan" className="side-title">
        The plan of {seat.interview.candidate_name}
      </h2>
      <p className="quiet side-empty plan-none">Nothing is written here yet.</p>
      <dl className="plan-read">
        {PLAN_BOXES.map((box) => (
          <ReadBox key={box} box={box} text={view.document.text(planName(problem, box))} />
        ))}
      </dl>
    </section>
  );
}

function ReadBox({ box, text }: { box: PlanBox; text: Parameters<typeof useSharedText>[0] }) {
  const words = useSharedText(text);
  if (words.trim() === "") return null;
  return (
    <div>
      <dt>{BOX_TITLES[box]}</dt>
      <dd>{words}</dd>
    </div>
  );
}
