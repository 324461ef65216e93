// What a candidate was told that is told: sizes and durations, never what was in it.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { RoomServer } from "../testing/roomServer";
import { LiveRoom } from "./LiveRoom";
import { IDLE_AFTER, Signals } from "./Signals";

let server: RoomServer;
let room: LiveRoom;
let stop: () => void;

beforeEach(async () => {
  sessionStorage.clear();
  server = new RoomServer();
  const ticket = () => Promise.resolve("c1");
  room = new LiveRoom({ participant: "c1", role: "candidate", ticket, open: (word) => server.open(word) });
  room.start();
  await vi.waitFor(() => expect(room.view().loaded).toBe(true));
});

afterEach(() => {
  stop();
  room.stop();
});

function signals(rules = { signals: true, paste: true }): Signals {
  const made = new Signals(room, rules);
  stop = made.start();
  return made;
}

const said = () => server.heard.flatMap(({ message }) => (message.type === "signal" ? [message] : []));

describe("a paste", () => {
  it("is told with its size and that it came from outside, without its words", () => {
    expect(signals().pasted("a secret\nof two lines")).toBe(true);
    expect(said()).toEqual([{ type: "signal", kind: "paste", data: { chars: 21, lines: 2, origin: "outside" } }]);
  });

  it("of something from the room is told as such, whether copied or written here", () => {
    const made = signals();
    made.copied("seen = set()", false);
    made.pasted("seen");
    made.pasted("def budget_pair");
    expect(said().map(({ data }) => data.origin)).toEqual(["inside", "inside"]);
  });

  it("from outside is not taken where the rules forbid it, one from inside is", () => {
    const made = signals({ signals: true, paste: false });
    expect(made.pasted("from elsewhere")).toBe(false);
    expect(made.pasted("budget_pair")).toBe(true);
  });
});

it("only a copy of everything is told", () => {
  const made = signals();
  made.copied("a line", false);
  expect(said()).toEqual([]);
  made.copied("all of it", true);
  expect(said()).toEqual([{ type: "signal", kind: "copy", data: { chars: 9, all: true } }]);
});

it("leaving is told once, and coming back with how long it was", () => {
  vi.useFakeTimers();
  signals();
  window.dispatchEvent(new Event("blur"));
  window.dispatchEvent(new Event("blur"));
  vi.advanceTimersByTime(12_000);
  window.dispatchEvent(new Event("focus"));
  window.dispatchEvent(new Event("focus"));
  expect(said().map(({ kind, data }) => [kind, data])).toEqual([
    ["blur", {}],
    ["focus", { away_ms: 12_000 }],
  ]);
});

it("being idle is told once it ends, if it was long", () => {
  vi.useFakeTimers();
  signals();
  vi.advanceTimersByTime(IDLE_AFTER - 1);
  window.dispatchEvent(new Event("keydown"));
  expect(said()).toEqual([]);
  vi.advanceTimersByTime(IDLE_AFTER);
  window.dispatchEvent(new Event("pointerdown"));
  expect(said()).toEqual([{ type: "signal", kind: "idle", data: { idle_ms: IDLE_AFTER } }]);
});

it("nothing is told where the rules say so", () => {
  const made = signals({ signals: false, paste: true });
  made.pasted("words");
  made.copied("all", true);
  window.dispatchEvent(new Event("blur"));
  expect(said()).toEqual([]);
});
