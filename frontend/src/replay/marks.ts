// What is marked on the line of time, by kind, and in what words.
import { type Pin, pinsOf, type PinShape } from "../room/timeline/pins";
import type { RoomEvent } from "../room/live/messages";
import type { Replay } from "./model/types";

export type MarkKind = "run" | "submit" | "paste" | "left" | "pen" | "hint" | "note" | "part";

/** A mark; `at` in ms since the start of the replay. */
export interface Mark extends Pin {
  kind: MarkKind;
}

export const KINDS: Record<MarkKind, { shape: PinShape; words: string }> = {
  run: { shape: "round", words: "Run" },
  submit: { shape: "triangle", words: "Submit" },
  paste: { shape: "bar", words: "Paste" },
  left: { shape: "dash", words: "Left, idle" },
  pen: { shape: "flag", words: "Pen" },
  hint: { shape: "diamond", words: "Hint" },
  note: { shape: "diamond", words: "Note" },
  part: { shape: "flag", words: "Part, clock" },
};

const KIND_OF: Record<string, MarkKind> = {
  paste: "paste",
  copy: "paste",
  blur: "left",
  focus: "left",
  idle: "left",
  pen: "pen",
  hint: "hint",
};

/** Every mark, in order; notes stand between what happened. */
export function marksOf(replay: Replay): Mark[] {
  const submits = new Set<unknown>();
  const marks = replay.events.flatMap((event): Mark[] => {
    const { at, kind, data, by } = event;
    if (kind === "submission" && data.kind === "submit") submits.add(data.id);
    const told: RoomEvent = { at, kind, data, by: by === null ? "" : (replay.people[by]?.participant ?? "") };
    const [pin] = kind === "judged" && submits.has(data.id) ? submitted(told) : pinsOf([told]);
    if (pin === undefined) return [];
    return [
      { ...pin, kind: kind === "judged" ? (submits.has(data.id) ? "submit" : "run") : (KIND_OF[kind] ?? "part") },
    ];
  });
  const notes = replay.notes.map(({ at, by, text }): Mark => ({
    at,
    shape: "diamond",
    tone: "sand",
    words: `${by}: ${text}`,
    kind: "note",
  }));
  return [...marks, ...notes].sort((one, other) => one.at - other.at);
}

/** The pin of a Submit: the room's own words need to have heard of its sending. */
function submitted(judged: RoomEvent): Pin[] {
  return pinsOf([{ ...judged, kind: "submission", data: { id: judged.data.id, kind: "submit" } }, judged]);
}

export const presentKinds = (marks: readonly Mark[]): MarkKind[] =>
  (Object.keys(KINDS) as MarkKind[]).filter((kind) => marks.some((mark) => mark.kind === kind));

/** "12:04", or "1:02:04": how far into the interview. */
export function spanText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The moment that an address asks for, in ms since the interview began or since the epoch; answers ms since `start`. */
export function momentIn(search: string, { start, begins }: Replay): number | null {
  const asked = Number(new URLSearchParams(search).get("at") ?? NaN);
  if (!Number.isFinite(asked)) return null;
  return asked > 1e11 ? asked - start : asked + begins;
}
