// The server's clock: read through the fastest message, and spoken of at the right moments.
import { describe, expect, it } from "vitest";

import { STATE } from "../testing/roomServer";
import { partFace, partOf, ServerClock, spoken } from "./serverClock";

const part = (change = {}) => ({ ...STATE.parts[0], ...change }) as (typeof STATE.parts)[0];

it("believes the message that was fastest on its way", () => {
  const clock = new ServerClock();
  expect(clock.lead).toBe(0);
  clock.hear(1000, 900);
  clock.hear(2000, 1950);
  expect(clock.lead).toBe(100);
});

it("follows a clock that was set, after a few messages", () => {
  const clock = new ServerClock();
  clock.hear(5000, 0);
  for (let at = 0; at < 8; at += 1) clock.hear(at + 10, at);
  expect(clock.lead).toBe(10);
});

describe("a part", () => {
  it("that runs has what is left until its end", () => {
    const face = partFace(part({ ends_at: 10 * 60_000 }), 0);
    expect(face).toEqual({ remaining: 600_000, share: 0.25, phase: "running" });
  });

  it("that stands still keeps what it had", () => {
    expect(partFace(part({ state: "paused", left_ms: 90_000 }), 1e12).remaining).toBe(90_000);
  });

  it("is never below nothing, nor above the whole where time was given", () => {
    expect(partFace(part({ ends_at: 5 }), 10)).toEqual({ remaining: 0, share: 0, phase: "over" });
    expect(partFace(part({ left_ms: 1e9 }), 0).share).toBe(1);
  });
});

it("there is no part before the start", () => {
  expect(partOf(null)).toBeNull();
  expect(partOf({ ...STATE, part: null })).toBeNull();
});

it("speaks at five minutes, at one, and at the end, but not when time is given", () => {
  expect(spoken("running", "soon")).toBe("5 minutes left in this part.");
  expect(spoken("soon", "last")).toBe("1 minute left in this part.");
  expect(spoken("last", "over")).toContain("Everything is kept");
  expect(spoken("last", "soon")).toBeNull();
  expect(spoken("soon", "running")).toBeNull();
});
