// The room besides its texts: who was there, who had the pen, what was locked; one value for each stretch of time.
import { Since } from "./search";
import type { Replay, ReplayEvent } from "./types";

export interface RoomThen {
  /** Places in the list of people. */
  online: readonly number[];
  pen: "pen" | "both";
  /** The participant who writes; empty: the candidate. */
  holder: string;
  locked: boolean;
  thinkAloud: boolean;
  hints: readonly { problem: string; index: number; text: string }[];
}

const FIRST: RoomThen = { online: [], pen: "pen", holder: "", locked: false, thinkAloud: true, hints: [] };

export function roomsOf({ events }: Replay): Since<RoomThen> {
  const rooms = new Since<RoomThen>();
  let room = FIRST;
  rooms.add(0, room);
  for (const event of events) {
    const next = after(room, event);
    if (next !== room) rooms.add(event.at, next);
    room = next;
  }
  return rooms;
}

function after(room: RoomThen, { kind, by, data }: ReplayEvent): RoomThen {
  switch (kind) {
    case "join":
      return by === null || room.online.includes(by) ? room : { ...room, online: [...room.online, by] };
    case "leave":
      return { ...room, online: room.online.filter((each) => each !== by) };
    case "pen":
      return { ...room, pen: data.mode === "both" ? "both" : "pen", holder: wordOf(data.holder) };
    case "lock":
    case "unlock":
      return { ...room, locked: kind === "lock" };
    case "think_aloud":
      return { ...room, thinkAloud: data.on === true };
    case "hint": {
      const hint = { problem: wordOf(data.problem), index: Number(data.index), text: wordOf(data.text) };
      return { ...room, hints: [...room.hints, hint] };
    }
    default:
      return room;
  }
}

function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
