// Marks and moments: what is pinned to the line of time, and what an address asks for.
import { describe, expect, it } from "vitest";

import { marksOf, momentIn, presentKinds, spanText } from "./marks";
import { replayOf, Typing } from "./testing/replays";

const event = (at: number, kind: string, by: number | null, data = {}) => ({ at, kind, by, data });

it("every kind of thing that happened has its mark, in order", () => {
  const replay = replayOf(new Typing(), {
    events: [
      event(0, "join", 1),
      event(10, "start", 0, { part: 0 }),
      event(20, "submission", 1, { id: "r", kind: "run" }),
      event(25, "judged", 1, { id: "r", verdict: "WA" }),
      event(30, "submission", 1, { id: "s", kind: "submit" }),
      event(35, "judged", 1, { id: "s", verdict: "AC" }),
      event(40, "paste", 1, { chars: 80, origin: "outside" }),
      event(50, "blur", 1),
      event(60, "pen", null, { mode: "both" }),
      event(70, "hint", 0, { text: "a hint" }),
    ],
    notes: [{ at: 38, by: "Ines", text: "a note" }],
  });
  const marks = marksOf(replay);
  expect(marks.map(({ at, kind }) => [at, kind])).toEqual([
    [10, "part"],
    [25, "run"],
    [35, "submit"],
    [38, "note"],
    [40, "paste"],
    [50, "left"],
    [60, "pen"],
    [70, "hint"],
  ]);
  expect(marks.find(({ kind }) => kind === "submit")?.shape).toBe("triangle");
  expect(presentKinds(marks)).toEqual(["run", "submit", "paste", "left", "pen", "hint", "note", "part"]);
});

describe("the moment of an address", () => {
  const replay = replayOf(new Typing(), { start: 1_700_000_000_000, begins: 60_000 });

  it("is counted from when the interview began, or is a time of the server's", () => {
    expect(momentIn("?at=5000", replay)).toBe(65_000);
    expect(momentIn("?at=1700000065000", replay)).toBe(65_000);
  });

  it("is none where nothing is asked for that can be read", () => {
    expect(momentIn("", replay)).toBeNull();
    expect(momentIn("?at=soon", replay)).toBeNull();
  });
});

it("a length of time reads as people say it", () => {
  expect([spanText(0), spanText(724_000), spanText(3_724_999)]).toEqual(["0:00", "12:04", "1:02:04"]);
});
