// The left pane of those who look on: the parts, who is here, the candidate's plan.
import type { Stage } from "../coding/useStage";
import { PartsList } from "./PartsList";
import { PeopleList } from "./PeopleList";
import { PlanRead } from "./PlanRead";

export function RoomPane({ stage }: { stage: Stage }) {
  const problem = stage.looking.look?.problem ?? stage.view.state?.problem ?? null;
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="pane side-pane" data-pane="statement" aria-label="The room" tabIndex={0}>
      <PartsList stage={stage} />
      <PeopleList stage={stage} />
      {problem !== null && <PlanRead stage={stage} problem={problem} />}
    </section>
  );
}
