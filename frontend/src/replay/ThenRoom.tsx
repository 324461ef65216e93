// The room as it was then: the parts and their clock, who was there, the plan, the hints that had been given.
import { useDeferredValue } from "react";

import { BOX_TITLES } from "../room/left/planWords";
import type { PlanBox } from "../room/live/names";
import { initialOf } from "../room/editor/faces";
import { clockText } from "../design/words";
import type { Player } from "./model/Player";
import type { RoomThen } from "./model/rooms";
import type { Story } from "./model/Story";
import { useThen } from "./usePlayer";

interface Props {
  story: Story;
  player: Player;
}

export function ThenRoom({ story, player }: Props) {
  const room = useDeferredValue(useThen(player, (at) => story.roomAt(at)));
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="pane side-pane" data-pane="statement" aria-label="The room" tabIndex={0}>
      <Parts story={story} player={player} />
      <People story={story} room={room} />
      <PlanThen story={story} player={player} />
      <HintsThen room={room} />
    </section>
  );
}

function Parts({ story, player }: Props) {
  const on = useThen(player, (at) => story.clockAt(at)?.part ?? -1);
  const left = useThen(player, (at) => Math.ceil((story.clockAt(at)?.remaining ?? 0) / 1000));
  return (
    <section className="side-section" aria-labelledby="then-parts">
      <h2 id="then-parts" className="side-title">
        Parts
      </h2>
      <ul className="part-list">
        {story.replay.interview.parts.map((part, at) => (
          <li key={at} className={`part${at === on ? " part-on" : ""}`}>
            <span className="part-title">{part.title}</span>
            <span className="figures">{at === on ? clockText(left * 1000) : `${part.minutes} min`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ story, room }: { story: Story; room: RoomThen }) {
  const { people } = story.replay;
  const writes = (place: number) => {
    const person = people[place];
    if (person === undefined || person.role === "watcher") return false;
    if (room.pen === "both") return true;
    return room.holder === "" ? person.role === "candidate" : room.holder === person.participant;
  };
  return (
    <section className="side-section" aria-labelledby="then-people">
      <h2 id="then-people" className="side-title">
        In the room
      </h2>
      {room.online.length === 0 && <p className="quiet side-empty">Nobody was here then.</p>}
      <ul className="people">
        {room.online.map((place) => (
          <li key={place} className="person">
            <span className={`face hue-${place % 6}`} aria-hidden="true">
              {initialOf(people[place]?.name ?? "")}
            </span>
            <span className="person-name">{people[place]?.name}</span>
            <span className="quiet">{writes(place) ? "writes" : people[place]?.role}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanThen({ story, player }: Props) {
  // One string that changes when any box does.
  const written = useThen(player, (at) => JSON.stringify(story.planAt(story.lookAt(at)?.problem ?? "", at)));
  const boxes = JSON.parse(useDeferredValue(written)) as [PlanBox, string][];
  return (
    <section className="side-section" aria-labelledby="then-plan">
      <h2 id="then-plan" className="side-title">
        The plan of {story.replay.interview.candidate_name}
      </h2>
      {boxes.length === 0 && <p className="quiet side-empty">Nothing was written here yet.</p>}
      <dl className="plan-read">
        {boxes.map(([box, text]) => (
          <div key={box}>
            <dt>{BOX_TITLES[box]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function HintsThen({ room }: { room: RoomThen }) {
  if (room.hints.length === 0) return null;
  return (
    <section className="side-section" aria-labelledby="then-hints">
      <h2 id="then-hints" className="side-title">
        Hints given
      </h2>
      <ol className="then-hints">
        {room.hints.map((hint, at) => (
          <li key={at}>{hint.text}</li>
        ))}
      </ol>
    </section>
  );
}
