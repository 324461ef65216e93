// Who may write when: the same rules as the server's.
import { describe, expect, it } from "vitest";

import { STATE } from "../testing/roomServer";
import type { Role, RoomState } from "./messages";
import { holdsPen, whyNot } from "./writing";

const why = (role: Role, change: Partial<RoomState> = {}, you = `${role.charAt(0)}1`) =>
  whyNot({ role, you, state: { ...STATE, ...change }, frozen: false, serverNow: 0 });
const coding = STATE.parts.slice(0, 1);
const stopped = (state: "paused" | "done") => coding.map((part) => ({ ...part, state }));

describe("a candidate with the pen", () => {
  it("writes while the time runs", () => expect(why("candidate")).toBeNull());
  it.each<[string, Partial<RoomState>]>([
    ["not-started", { state: "lobby", part: null }],
    ["done", { state: "done" }],
    ["talking", { part: 1 }],
    ["paused", { paused: true }],
    ["paused", { parts: stopped("paused") }],
    ["time-over", { parts: stopped("done") }],
    ["time-over", { parts: coding.map((part) => ({ ...part, ends_at: 0 })) }],
    ["locked", { locked: true }],
    ["other-writes", { pen: { mode: "pen", holder: "i1", epoch: 1, moving: false } }],
  ])("is told %s where that stops it", (word, change) => expect(why("candidate", change)).toBe(word));
});

describe("an interviewer with the pen", () => {
  const pen = { mode: "pen", holder: "i1", epoch: 1, moving: false } as const;
  it("writes also while the clock stands still", () => {
    expect(why("interviewer", { pen, paused: true, locked: true })).toBeNull();
  });
  it("does not write into what it cannot see", () => {
    expect(why("interviewer", { pen, private: { until: 9 } })).toBe("private");
  });
});

it("a watcher never writes, whatever the pen says", () => {
  for (const mode of ["pen", "both"] as const) {
    expect(why("watcher", { pen: { mode, holder: "w1", epoch: 0, moving: false } })).toBe("watching");
    expect(holdsPen({ mode, holder: "w1", epoch: 0, moving: false }, "w1", "watcher")).toBe(false);
  }
});

it("a pen that nobody holds is the candidate's", () => {
  const pen = { mode: "pen", holder: null, epoch: 0, moving: false } as const;
  expect([why("candidate", { pen }), why("interviewer", { pen })]).toEqual([null, "other-writes"]);
});
