// The replay: the room's page with the clock in one's hand.
import "../workspace/workspace.css";
import "../workspace/topbar.css";
import "../room/room.css";
import "../room/timeline/timeline.css";
import "../room/top/bar.css";
import "./replay.css";

import { type ReactNode, useMemo, useState } from "react";

import { Mark } from "../design/Mark";
import { ThemeSwitch } from "../design/ThemeSwitch";
import { type PaneName, RoomLayout } from "../room/RoomLayout";
import { ClockFigure } from "../workspace/clock/ClockFigure";
import { type MarkKind, marksOf } from "./marks";
import type { Player } from "./model/Player";
import type { Story } from "./model/Story";
import { Moments } from "./Moments";
import { PlayBar } from "./PlayBar";
import { Scrubber } from "./Scrubber";
import { ThenCode } from "./ThenCode";
import { ThenRoom } from "./ThenRoom";
import { ThenTests } from "./ThenTests";
import { usePlayer, useThen } from "./usePlayer";

interface Props {
  story: Story;
  /** The moment to begin with, ms since the start, or null for the beginning. */
  at: number | null;
  /** What stands at the right of the bar, such as a download. */
  actions?: ReactNode;
}

export function ReplayView({ story, at, actions }: Props) {
  const player = usePlayer(story, at);
  const marks = useMemo(() => marksOf(story.replay), [story]);
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(new Set());
  const [since, setSince] = useState<number | null>(null);
  const [pane, setPane] = useState<PaneName>("code");
  const shown = useMemo(() => marks.filter((mark) => !hidden.has(mark.kind)), [marks, hidden]);
  const panes = {
    room: <ThenRoom story={story} player={player} />,
    code: <ThenCode story={story} player={player} since={since} onCompare={setSince} />,
    tests: <ThenTests story={story} player={player} />,
    side: <Moments marks={marks} shown={shown} hidden={hidden} onHide={setHidden} player={player} />,
  };
  return (
    <div className="workspace room replay">
      <header className="topbar room-bar">
        <span className="home">
          <Mark />
          <span className="home-name">Sandglass</span>
        </span>
        <div className="topbar-where">
          <h1 className="topbar-title">{story.replay.interview.candidate_name}</h1>
          <span className="room-title">{story.replay.interview.title}</span>
          <span className="chip room-chip">replay</span>
        </div>
        <div className="topbar-side">
          <ClockThen story={story} player={player} />
          <ThemeSwitch />
          {actions}
        </div>
      </header>
      <Faults story={story} />
      <RoomLayout panes={panes} shown={pane} onShow={setPane} titles={{ side: "Moments" }} />
      <section className="replay-foot" aria-label="Timeline">
        <PlayBar player={player} marks={shown} />
        <Scrubber story={story} player={player} marks={shown} since={since} />
      </section>
    </div>
  );
}

function ClockThen({ story, player }: { story: Story; player: Player }) {
  // One word for all that the clock shows, so that it is drawn anew once a second.
  useThen(player, (at) => {
    const then = story.clockAt(at);
    return then === null ? "" : `${then.part} ${Math.ceil(then.remaining / 1000)} ${then.phase} ${then.paused}`;
  });
  const then = story.clockAt(player.at());
  if (then === null) return null;
  const stands = then.over ? "The interview was over" : then.paused ? "The clock stood still" : "Time left then";
  return (
    <span className="then-clock">
      {then.paused && <span className="chip">paused</span>}
      {then.private && <span className="chip">private time</span>}
      <ClockFigure {...then} title={stands} label={`Time left in ${then.title}`} />
    </span>
  );
}

/** A record that is not as it was written is said to be so, and still shown. */
function Faults({ story }: { story: Story }) {
  const { faults } = story.replay.record;
  if (faults.length === 0) return null;
  return (
    <div className="replay-faults" role="alert">
      {faults.map(({ first, last, words }) => (
        <p key={first}>
          {words} It holds entries {first} to {last}; what is shown around them may be wrong.
        </p>
      ))}
    </div>
  );
}
