// The interviewer's right pane: score, notes, prompts, hints; first of all, in a mock interview, the script.
import "./side.css";

import { Tabs } from "@base-ui/react/tabs";

import { later } from "../../design/later";
import { PromptDesk } from "../parts/PromptDesk";
import type { Stage } from "../coding/useStage";
import { HintsTab } from "./HintsTab";
import { NotesTab } from "./NotesTab";

const ScriptTab = later(() => import("../mock/ScriptTab"));
const ScoreTab = later(() => import("./ScoreTab"));

/** On a phone the pane is called by what it opens with. */
export function sideTitle({ seat }: Stage): { side?: string } {
  return seat.mock === null ? {} : { side: "Script" };
}

export function SidePane({ stage }: { stage: Stage }) {
  const coding = stage.part?.kind === "coding";
  const scripted = stage.seat.mock !== null;
  return (
    <section className="pane" data-pane="side" aria-label="Interviewer">
      <Tabs.Root className="pane-tabs" defaultValue={scripted ? "script" : "notes"}>
        <div className="pane-head">
          <Tabs.List className="tabs" aria-label="Interviewer">
            {scripted && (
              <Tabs.Tab value="script" className="tab">
                Script
              </Tabs.Tab>
            )}
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
        {scripted && (
          <Tabs.Panel value="script" className="pane-body">
            <ScriptTab stage={stage} />
          </Tabs.Panel>
        )}
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
