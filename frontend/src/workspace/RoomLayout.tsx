// How the panes are laid out: side by side and resizable, or as three tabs on a phone.
import "./phone.css";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";

import { ActionBar } from "./ActionBar";
import { PANE_TITLES, PANES, type PaneId } from "./panes";
import { boardOf } from "./tests/board";
import { TestStrip } from "./tests/TestStrip";
import type { Practice } from "./usePractice";

type Contents = Record<PaneId, ReactNode>;

export function WideRoom({ panes }: { panes: Contents }) {
  const across = useDefaultLayout({ id: "sandglass.across", storage: localStorage });
  const down = useDefaultLayout({ id: "sandglass.down", storage: localStorage });
  return (
    <main className="panes">
      <Group orientation="horizontal" {...across}>
        <Panel id="statement" defaultSize="37%" minSize="260px">
          {panes.statement}
        </Panel>
        <Separator className="divider divider-upright" aria-label="Width of the statement" />
        <Panel id="work" minSize="420px">
          <Group orientation="vertical" {...down}>
            <Panel id="editor" defaultSize="54%" minSize="160px">
              {panes.editor}
            </Panel>
            <Separator className="divider divider-level" aria-label="Height of the editor" />
            <Panel id="tests" minSize="120px">
              {panes.tests}
            </Panel>
          </Group>
        </Panel>
      </Group>
    </main>
  );
}

interface PhoneProps {
  panes: Contents;
  practice: Practice;
  shown: PaneId;
  onShow: (pane: PaneId) => void;
  onSend: (kind: "run" | "submit") => void;
}

export function PhoneRoom({ panes, practice, shown, onShow, onSend }: PhoneProps) {
  return (
    <main className="phone">
      <Tabs.Root className="phone-tabs" value={shown} onValueChange={(pane) => onShow(pane as PaneId)}>
        <div className="pane-head">
          <Tabs.List className="tabs" aria-label="Panes">
            {PANES.map((pane) => (
              <Tabs.Tab key={pane} value={pane} className="tab">
                {PANE_TITLES[pane]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        {PANES.map((pane) => (
          <Tabs.Panel key={pane} value={pane} keepMounted className="phone-pane" tabIndex={-1}>
            {panes[pane]}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <div className="phone-foot">
        {/* What scrolls must be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="strip-scroll" role="group" aria-label="Every test" tabIndex={0}>
          <TestStrip groups={boardOf(practice.problem, practice.run).groups} />
        </div>
        <ActionBar practice={practice} onSend={onSend} />
      </div>
    </main>
  );
}
