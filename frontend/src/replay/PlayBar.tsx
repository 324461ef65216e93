// What one holds the clock with: play, speed, skipping what is idle, from mark to mark.
import { Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { useEffect } from "react";

import { Choice } from "../design/Choice";
import { type Mark, spanText } from "./marks";
import { type Player, type Speed, SPEEDS } from "./model/Player";
import { useThen } from "./usePlayer";

const STEP = 5000;

export function PlayBar({ player, marks }: { player: Player; marks: readonly Mark[] }) {
  const playing = useThen(player, () => player.playing());
  const speed = useThen(player, () => player.speed());
  const skips = useThen(player, () => player.skips());
  const seconds = useThen(player, (at) => Math.floor((at - player.first) / 1000));
  useKeys(player);
  const go = (way: 1 | -1) => {
    const at = player.at();
    const next = way === 1 ? marks.find((mark) => mark.at > at) : marks.findLast((mark) => mark.at < at);
    player.seek(next?.at ?? (way === 1 ? player.last : player.first));
  };
  return (
    <div className="play-bar" role="group" aria-label="Playing">
      <button type="button" className="button play-step" aria-label="The mark before" onClick={() => go(-1)}>
        <SkipBack size={15} aria-hidden="true" />
      </button>
      <button type="button" className="button button-main play-main" onClick={() => player.toggle()}>
        {playing ? <Pause size={15} aria-hidden="true" /> : <Play size={15} aria-hidden="true" />}
        {playing ? "Pause" : "Play"}
      </button>
      <button type="button" className="button play-step" aria-label="The next mark" onClick={() => go(1)}>
        <SkipForward size={15} aria-hidden="true" />
      </button>
      <span className="play-time figures">
        {spanText(seconds * 1000)} <span className="quiet">of {spanText(player.last - player.first)}</span>
      </span>
      <Choice
        label="Speed"
        value={String(speed)}
        options={SPEEDS.map((each) => ({ value: String(each), title: `${each}×` }))}
        onChange={(value) => player.setSpeed(Number(value) as Speed)}
      />
      <label className="play-skip">
        <input type="checkbox" checked={skips} onChange={(event) => player.setSkips(event.target.checked)} />
        Skip what is idle
      </label>
      <span className="play-keys quiet">Space plays; arrows go 5 seconds</span>
    </div>
  );
}

/** Keys that work wherever the focus is, but where it needs them itself. */
function useKeys(player: Player): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const own =
        event.target instanceof Element &&
        event.target.closest(
          ".cm-content, input, select, textarea, [role=tab], [role=dialog], [role=listbox], [role=combobox]",
        );
      if (own || event.ctrlKey || event.metaKey || event.altKey) return;
      const pressed = event.target instanceof Element && event.target.closest("button, a, summary");
      if (event.key === " " && pressed) return;
      const acts: Record<string, () => void> = {
        " ": () => player.toggle(),
        ArrowLeft: () => player.seek(player.at() - (event.shiftKey ? 1000 : STEP)),
        ArrowRight: () => player.seek(player.at() + (event.shiftKey ? 1000 : STEP)),
        Home: () => player.seek(player.first),
        End: () => player.seek(player.last),
      };
      const act = acts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [player]);
}
