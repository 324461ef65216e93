// The left pane: the statement with its hints, and what was submitted so far.
import { Tabs } from "@base-ui/react/tabs";
import { useState } from "react";

import { later } from "../../design/later";
import type { Practice } from "../usePractice";
import { Statement } from "./Statement";

// Who opens a problem reads first; hints, what was submitted before, and what follows from it come later.
const AfterAttempt = later(() => import("../../practice/after/AfterAttempt"));
const Hints = later(() => import("./Hints"));
const FollowUps = later(() => import("./FollowUps"));
const OtherWays = later(() => import("./OtherWays"));
const HistoryTab = later(() => import("../history/HistoryTab"));

type TabName = "statement" | "submissions";

export function StatementPane({ practice, onEditor }: { practice: Practice; onEditor: () => void }) {
  const [tab, setTab] = useState<TabName>("statement");
  return (
    <section className="pane" data-pane="statement" aria-label="Problem">
      <Tabs.Root className="pane-tabs" value={tab} onValueChange={(next) => setTab(next as TabName)}>
        <div className="pane-head">
          <Tabs.List className="tabs" aria-label="Problem">
            <Tabs.Tab value="statement" className="tab">
              Statement
            </Tabs.Tab>
            <Tabs.Tab value="submissions" className="tab">
              Submissions
            </Tabs.Tab>
          </Tabs.List>
        </div>
        <Tabs.Panel value="statement" className="pane-body">
          <Statement problem={practice.problem} language={practice.language} />
          <Hints problem={practice.problem.slug} />
          <AfterAttempt problem={practice.problem.slug} submission={practice.run.submission} />
          <FollowUps problem={practice.problem} />
          {(practice.problem.approaches > 0 || practice.problem.learn) && <OtherWays problem={practice.problem} />}
        </Tabs.Panel>
        <Tabs.Panel value="submissions" className="pane-body">
          <HistoryTab practice={practice} onEditor={onEditor} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
