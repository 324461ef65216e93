// The interviewer's right pane: score, notes, prompts, hints.
import "./side.css";

import { Tabs } from "@base-ui/react/tabs";

import { later } from "../../design/later";
import { PromptDesk } from "../parts/PromptDesk";
import type { Stage } from "../coding/useStage";
import { HintsTab } from "./HintsTab";
import { NotesTab } from "./NotesTab";

const ScoreTab = later(() => import("./ScoreTab"));

export function SidePane({ stage }: { stage: Stage }) {
  const coding = stage.part?.kind === "coding";
  return (
    <section className="pane" data-pane="side" aria-label="Interviewer">
      <Tabs.Root className="pane-tabs" defaultValue="notes">
        <div className="pane-head">
          <Tabs.List className="tabs" aria-label="Interviewer">
            <Tabs.Tab value="score" className="tab">
              Score
            </Tabs.Tab>
            <Tabs.Tab value="notes" className="tab">
              Notes
            </Tabs.Tab>
            <Tabs.Tab value="prompts" className="tab">
              Prompts
            </Tabs.Tab>
            <Tabs.Tab value="hints" className="tab">
              Hints
            </Tabs.Tab>
          </Tabs.List>
        </div>
        <Tabs.Panel value="score" className="pane-body">
          <ScoreTab stage={stage} />
        </Tabs.Panel>
        <Tabs.Panel value="notes" className="pane-body">
          <NotesTab stage={stage} />
        </Tabs.Panel>
        <Tabs.Panel value="prompts" className="pane-body">
          {coding ? (
            <PromptDesk stage={stage} />
          ) : (
            <p className="pane-empty quiet">The prompts of this part are in the middle.</p>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="hints" className="pane-body">
          <HintsTab stage={stage} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
