// The candidate's left pane: what is asked, the plan, the hints, what was sent.
import { Tabs } from "@base-ui/react/tabs";

import type { Runs } from "../../workspace/runs/runs";
import { Statement } from "../../workspace/statement/Statement";
import type { SeatProblem } from "../api";
import type { Look } from "../live/messages";
import type { Stage } from "../coding/useStage";
import { HintsList } from "./HintsList";
import { PlanPad } from "./PlanPad";
import { SubmissionsTab } from "./SubmissionsTab";

interface Props {
  stage: Stage;
  problem: SeatProblem;
  look: Look;
  runs: Runs;
}

export function ProblemPane({ stage, problem, look, runs }: Props) {
  const given = stage.view.state?.hints.filter((each) => each.problem === problem.slug).length ?? 0;
  return (
    <section className="pane" data-pane="statement" aria-label="Problem">
      <Tabs.Root className="pane-tabs" defaultValue="statement">
        <div className="pane-head">
          <Tabs.List className="tabs" aria-label="Problem">
            <Tabs.Tab value="statement" className="tab">
              Statement
            </Tabs.Tab>
            <Tabs.Tab value="plan" className="tab">
              Plan
            </Tabs.Tab>
            <Tabs.Tab value="hints" className="tab">
              Hints
              {given > 0 && <span className="figures">{given}</span>}
            </Tabs.Tab>
            <Tabs.Tab value="submissions" className="tab">
              Submissions
            </Tabs.Tab>
          </Tabs.List>
        </div>
        <Tabs.Panel value="statement" className="pane-body">
          <Statement problem={problem} language={look.language} />
        </Tabs.Panel>
        <Tabs.Panel value="plan" className="pane-body">
          <PlanPad stage={stage} problem={problem.slug} />
        </Tabs.Panel>
        <Tabs.Panel value="hints" className="pane-body">
          <HintsList stage={stage} problem={problem.slug} />
        </Tabs.Panel>
        <Tabs.Panel value="submissions" className="pane-body">
          <SubmissionsTab stage={stage} problem={problem.slug} runs={runs} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
