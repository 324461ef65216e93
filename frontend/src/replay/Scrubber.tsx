// The line of time: one track for each person who typed, what is marked, the parts, and the moment on show.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";

import type { Mark } from "./marks";
import { spanText } from "./marks";
import { SHAPE_PATHS } from "./MarkShape";
import type { Player } from "./model/Player";
import type { Story } from "./model/Story";
import { areaOf, type TrackLine, tracksOf } from "./tracks";
import { useThen } from "./usePlayer";

interface Props {
  story: Story;
  player: Player;
  marks: readonly Mark[];
  since: number | null;
}

export function Scrubber({ story, player, marks, since }: Props) {
  const [tracks] = useState(() => tracksOf(story));
  // Measured when it is taken hold of: to measure at each move would lay the page out twice.
  const box = useRef({ left: 0, width: 1 });
  const percent = (at: number) => ((at - player.first) / (player.last - player.first)) * 100;
  const seekTo = (event: PointerEvent) => {
    const { left, width } = box.current;
    const share = (event.clientX - left) / width;
    player.seek(player.first + share * (player.last - player.first));
  };
  return (
    <div className="scrub">
      <ul className="scrub-names">
        {tracks.map(({ by, name }) => (
          <li key={by} className={`scrub-name hue-${by % 6}`}>
            {name}
          </li>
        ))}
      </ul>
      <Slider player={player}>
        <div
          className="scrub-frame"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            player.pause();
            event.currentTarget.setPointerCapture(event.pointerId);
            box.current = event.currentTarget.getBoundingClientRect();
            seekTo(event);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) seekTo(event);
          }}
        >
          <svg className="scrub-pins" aria-hidden="true">
            {partStarts(story).map(({ at, title }) => (
              <g key={at}>
                <line className="scrub-part" x1={`${percent(at)}%`} x2={`${percent(at)}%`} y1="0" y2="100%">
                  <title>{title}</title>
                </line>
              </g>
            ))}
            {marks.map((mark, at) => (
              <svg key={at} x={`${percent(mark.at)}%`} y="11" overflow="visible" className={`pin pin-${mark.tone}`}>
                <title>{`${spanText(mark.at - player.first)} ${mark.words}`}</title>
                <path d={SHAPE_PATHS[mark.shape]} />
              </svg>
            ))}
          </svg>
          {tracks.map((track) => (
            <TrackArea key={track.by} track={track} />
          ))}
          <Needle player={player} since={since === null ? null : percent(since)} />
        </div>
      </Slider>
    </div>
  );
}

function Slider({ player, children }: { player: Player; children: React.ReactNode }) {
  // What is said of the moment need not follow every frame.
  const seconds = useThen(player, (at) => Math.round((at - player.first) / 1000));
  const whole = Math.round((player.last - player.first) / 1000);
  return (
    <div
      className="scrub-slider"
      role="slider"
      tabIndex={0}
      aria-label="Moment"
      aria-valuemin={0}
      aria-valuemax={whole}
      aria-valuenow={seconds}
      aria-valuetext={`${spanText(seconds * 1000)} of ${spanText(whole * 1000)}`}
      onKeyDown={(event) => onKey(event, player)}
    >
      {children}
    </div>
  );
}

/** The keys of the line, beside those that work everywhere on the page. */
function onKey(event: KeyboardEvent, player: Player): void {
  const step = { PageUp: -60_000, PageDown: 60_000, ArrowUp: 5000, ArrowDown: -5000 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  player.seek(player.at() + step);
}

function TrackArea({ track }: { track: TrackLine }) {
  return (
    <svg
      viewBox="0 0 1000 20"
      preserveAspectRatio="none"
      className={`scrub-track hue-${track.by % 6}`}
      aria-hidden="true"
    >
      <path d={areaOf(track.counts)} />
    </svg>
  );
}

/** Moves by itself, so that nothing else is drawn anew. */
function Needle({ player, since }: { player: Player; since: number | null }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = () => {
      const place = ((player.at() - player.first) / (player.last - player.first)) * 100;
      if (line.current) line.current.style.left = `${place}%`;
    };
    move();
    return player.subscribe(move);
  }, [player]);
  return (
    <div className="scrub-needle" aria-hidden="true">
      {since !== null && <div className="scrub-since" style={{ left: `${since}%` }} />}
      <div className="scrub-now" ref={line} />
    </div>
  );
}

function partStarts({ replay }: Story): { at: number; title: string }[] {
  const starts = replay.events.filter(({ kind }) => kind === "start" || kind === "part");
  return starts.map(({ at, data }) => ({ at, title: replay.interview.parts[Number(data.part)]?.title ?? "" }));
}
