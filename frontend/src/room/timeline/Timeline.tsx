// The interviewer's timeline: how much was typed when, and what happened, up to now.
import "./timeline.css";

import { useEffect, useState, useSyncExternalStore } from "react";

import { useQuery } from "@tanstack/react-query";

import { fetchNotes, fetchTyping } from "../api";
import { timeOfDay } from "../live/serverClock";
import { useServerNow } from "../live/useLive";
import { notesKey } from "../side/NotesTab";
import type { Stage } from "../coding/useStage";
import { Density, STRETCH } from "./Density";
import { type Pin, pinsOf, type PinShape } from "./pins";

const WIDTH = 1000;
const HEIGHT = 40;

export function Timeline({ stage }: { stage: Stage }) {
  const { room, view, seat } = stage;
  const [density] = useState(() => new Density());
  const { doc } = view.document;
  useEffect(() => density.follow(doc, () => room.serverNow), [density, doc, room]);
  useSyncExternalStore(density.subscribe, density.version);
  const now = useServerNow(room, 2000);
  // Once more when private time is over: what was typed in it came in one piece.
  const thinking = view.state?.private !== null;
  const typing = useQuery({
    queryKey: ["seat", seat.participant, "typing", thinking],
    queryFn: () => fetchTyping(seat.participant),
    staleTime: Infinity,
  });
  useEffect(() => {
    if (typing.data) density.load(typing.data, room.serverNow);
  }, [density, typing.data, room]);
  const notes = useQuery({ queryKey: notesKey(seat.participant), queryFn: () => fetchNotes(seat.participant) });

  const state = view.state;
  if (state === null || state.state === "lobby") return null;
  const begun = view.events.find(({ kind }) => kind === "start")?.at ?? view.events[0]?.at ?? now;
  const left = state.parts.reduce((sum, part) => sum + (part.state === "done" ? 0 : part.left_ms), 0);
  const end = Math.max(now + STRETCH, now + left);
  const pins = [
    ...pinsOf(view.events),
    ...(notes.data ?? []).map(({ at, text }): Pin => ({ at, shape: "diamond", tone: "sand", words: `note: ${text}` })),
  ]
    .filter((pin) => pin.at >= begun - STRETCH)
    .sort((one, other) => one.at - other.at);
  const place = (at: number) => ((at - begun) / (end - begun)) * WIDTH;
  return (
    <section className="timeline" aria-label="Timeline">
      <ul className="timeline-legend" aria-hidden="true">
        <Legend shape="round" words="run" />
        <Legend shape="triangle" words="submit" />
        <Legend shape="diamond" words="note, hint" />
        <Legend shape="bar" words="paste" />
        <Legend shape="dash" words="left, paused" />
        <li className="timeline-last">{pins.at(-1)?.words}</li>
      </ul>
      <div className="timeline-frame">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="timeline-typing"
          aria-hidden="true"
        >
          <path d={areaOf(density.between(begun, now), place, begun)} />
        </svg>
        <svg className="timeline-pins" aria-hidden="true">
          {pins.map((pin, at) => (
            <PinMark key={at} pin={pin} x={place(pin.at) / (WIDTH / 100)} lead={view.lead} />
          ))}
          <line className="timeline-now" x1={`${place(now) / 10}%`} x2={`${place(now) / 10}%`} y1="0" y2="100%" />
        </svg>
      </div>
      <ul className="unseen">
        {pins.map((pin, at) => (
          <li key={at}>
            {timeOfDay(pin.at - view.lead)} {pin.words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Legend({ shape, words }: { shape: PinShape; words: string }) {
  return (
    <li>
      <svg width="12" height="12" viewBox="-6 -6 12 12" className="pin pin-quiet">
        <path d={PIN_PATHS[shape]} />
      </svg>
      {words}
    </li>
  );
}

const PIN_PATHS: Record<PinShape, string> = {
  round: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  triangle: "M0 -5.5L5.5 4.5H-5.5z",
  diamond: "M0 -5.5L5.5 0L0 5.5L-5.5 0z",
  bar: "M-2.5 -5.5h5v11h-5z",
  flag: "M-1 -6h1.6v12h-1.6zM.6 -6l5 2.8l-5 2.8z",
  dash: "M-5 -1.4h10v2.8h-10z",
};

function PinMark({ pin, x, lead }: { pin: Pin; x: number; lead: number }) {
  return (
    <svg x={`${x}%`} y="12" overflow="visible" className={`pin pin-${pin.tone}`}>
      <title>{`${timeOfDay(pin.at - lead)} ${pin.words}`}</title>
      <path d={PIN_PATHS[pin.shape]} />
    </svg>
  );
}

/** The filled line of how much was typed, one point for each stretch. */
function areaOf(counts: number[], place: (at: number) => number, begun: number): string {
  const most = Math.max(20, ...counts);
  const first = Math.floor(begun / STRETCH) * STRETCH;
  const points = counts.map((count, at) => {
    const x = Math.max(0, place(first + (at + 0.5) * STRETCH));
    return `${x.toFixed(1)} ${(HEIGHT - 1 - (count / most) * (HEIGHT - 6)).toFixed(1)}`;
  });
  const last = place(first + counts.length * STRETCH).toFixed(1);
  return `M0 ${HEIGHT}L${points.join("L")}L${last} ${HEIGHT}z`;
}
