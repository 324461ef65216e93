// The clock is the server's: a wrong clock here changes nothing, and the warnings come once each.
import { describe, expect, it } from "vitest";

import type { Room } from "../../api/types";
import { announcement, clockOffset, endSentence, faceOf } from "./clock";

const MINUTE = 60_000;
const START = 1_800_000_000_000;

function room(change: Partial<Room> = {}): Room {
  return {
    id: "r1",
    problem: "two-costs",
    minutes: 20,
    started_at: START,
    ends_at: START + 20 * MINUTE,
    ended_at: null,
    now: START,
    state: "open",
    ...change,
  };
}

it("corrects a device clock that is an hour slow, and the time the answer travelled", () => {
  const here = START - 60 * MINUTE;
  const offset = clockOffset(room({ now: START + 50 }), here, here + 100);
  expect(offset).toBe(60 * MINUTE);
  expect(faceOf(room(), here + offset).remaining).toBe(20 * MINUTE);
});

describe("phases", () => {
  it.each([
    [20 * MINUTE, "running"],
    [5 * MINUTE + 1, "running"],
    [5 * MINUTE, "soon"],
    [MINUTE + 1, "soon"],
    [MINUTE, "last"],
    [1, "last"],
    [0, "over"],
    [-MINUTE, "over"],
  ])("%d ms left is %s", (left, phase) => {
    expect(faceOf(room(), START + 20 * MINUTE - left).phase).toBe(phase);
  });

  it("never shows less than nothing", () => {
    expect(faceOf(room(), START + 90 * MINUTE)).toEqual({ remaining: 0, share: 0, phase: "over" });
  });

  it("is over when the server says that the room ended, whatever time is left", () => {
    expect(faceOf(room({ state: "ended", ended_at: START + MINUTE }), START + MINUTE).phase).toBe("over");
  });

  it("tells how much of the whole is left", () => {
    expect(faceOf(room(), START + 5 * MINUTE).share).toBe(0.75);
  });
});

describe("announcements", () => {
  it("speaks at five minutes, at one, and at the end", () => {
    expect(announcement("running", "soon")).toBe("5 minutes left.");
    expect(announcement("soon", "last")).toBe("1 minute left.");
    expect(announcement("last", "over")).toContain("Everything you wrote is kept");
  });

  it("says nothing twice", () => {
    expect(announcement("soon", "soon")).toBeNull();
  });
});

describe("the sentence at the end", () => {
  it("tells time up from finished by hand", () => {
    expect(endSentence(room({ state: "ended", ended_at: START + 20 * MINUTE }))).toContain(
      "Time is up after 20 minutes",
    );
    expect(endSentence(room({ state: "ended", ended_at: START + MINUTE }))).toContain("You finished after 1 minute.");
  });
});
