// How the room's panes are laid out: side by side and resizable, or as tabs on a phone.
import "../workspace/phone.css";

import { Tabs } from "@base-ui/react/tabs";
import { Fragment, type ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";

import { usePhone } from "../workspace/usePhone";

const TITLES = {
  problem: "Problem",
  room: "Room",
  middle: "Now",
  code: "Code",
  tests: "Tests",
  side: "Notes",
} as const;

export type PaneName = keyof typeof TITLES;
type Panes = Partial<Record<PaneName, ReactNode>>;

const WIDTHS: Partial<Record<PaneName, [string, string]>> = {
  problem: ["37%", "260px"],
  room: ["18%", "180px"],
  side: ["24%", "250px"],
};

interface Props {
  panes: Panes;
  /** On a phone, what stays below the tabs. */
  foot?: ReactNode;
  /** On a phone, which tab is shown, where that is not the person's alone. */
  shown?: PaneName;
  onShow?: (pane: PaneName) => void;
  /** What panes are called where they hold something else. */
  titles?: Partial<Record<PaneName, string>>;
}

export function RoomLayout(props: Props) {
  return usePhone() ? <PhoneLayout {...props} /> : <WideLayout {...props} />;
}

function WideLayout({ panes, titles }: Props) {
  const called = { ...TITLES, ...titles };
  const names = Object.keys(panes).filter((name) => name !== "tests") as PaneName[];
  const id = `sandglass.room.${names.join(".")}`;
  const layout = useDefaultLayout({ id, storage: localStorage });
  return (
    <main className="panes">
      <Group orientation="horizontal" {...layout}>
        {names.map((name, at) => {
          const [size, least] = WIDTHS[name] ?? [undefined, "360px"];
          return (
            <Fragment key={name}>
              {at > 0 && <Separator className="divider divider-upright" aria-label={`Width beside ${called[name]}`} />}
              <Panel id={name} minSize={least} {...(size === undefined ? {} : { defaultSize: size })}>
                {name === "code" && panes.tests !== undefined ? (
                  <CodeAboveTests panes={panes} />
                ) : (
                  <Scrolls pane={name}>{panes[name]}</Scrolls>
                )}
              </Panel>
            </Fragment>
          );
        })}
      </Group>
    </main>
  );
}

function CodeAboveTests({ panes }: { panes: Panes }) {
  const layout = useDefaultLayout({ id: "sandglass.room.down", storage: localStorage });
  return (
    <Group orientation="vertical" {...layout}>
      <Panel id="code" defaultSize="60%" minSize="160px">
        {panes.code}
      </Panel>
      <Separator className="divider divider-level" aria-label="Height of the editor" />
      <Panel id="tests" minSize="92px">
        {panes.tests}
      </Panel>
    </Group>
  );
}

/** A pane without panes of its own scrolls as a whole. */
function Scrolls({ pane, children }: { pane: PaneName; children: ReactNode }) {
  if (pane !== "middle") return children;
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="pane-body room-middle" role="region" aria-label="Now" tabIndex={0}>
      {children}
    </div>
  );
}

function PhoneLayout({ panes, foot, shown, onShow, titles }: Props) {
  const called = { ...TITLES, ...titles };
  const names = Object.keys(panes) as PaneName[];
  const choice =
    shown === undefined ? { defaultValue: names.includes("middle") ? "middle" : names[0] } : { value: shown };
  return (
    <main className="phone">
      <Tabs.Root className="phone-tabs" {...choice} onValueChange={(pane) => onShow?.(pane as PaneName)}>
        <div className="pane-head">
          <Tabs.List className="tabs" aria-label="Panes">
            {names.map((name) => (
              <Tabs.Tab key={name} value={name} className="tab">
                {called[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        {names.map((name) => (
          <Tabs.Panel key={name} value={name} keepMounted className="phone-pane" tabIndex={-1}>
            <Scrolls pane={name}>{panes[name]}</Scrolls>
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      {foot !== undefined && <div className="phone-foot">{foot}</div>}
    </main>
  );
}
