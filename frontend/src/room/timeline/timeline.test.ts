// The timeline: what happened, in words, and how much was typed when.
import { describe, expect, it } from "vitest";
import * as Y from "yjs";

import { Density, STRETCH } from "./Density";
import { pinsOf } from "./pins";

const event = (kind: string, data: Record<string, unknown> = {}) => ({ at: 5, kind, data, by: "c1" });
const words = (kind: string, data = {}) => pinsOf([event(kind, data)]).map((pin) => pin.words);

describe("a pin", () => {
  it("says what a submission came to, by its kind", () => {
    const pins = pinsOf([
      event("submission", { id: "s1", kind: "submit" }),
      event("judged", { id: "s1", verdict: "AC" }),
      event("submission", { id: "s2", kind: "run" }),
      event("judged", { id: "s2", verdict: "WA" }),
    ]);
    expect(pins.map(({ shape, tone, words: said }) => [shape, tone, said])).toEqual([
      ["triangle", "ac", "submit: accepted"],
      ["round", "wa", "run: wrong answer"],
    ]);
  });

  it("says facts of a paste, and no judgement", () => {
    expect(words("paste", { chars: 38, origin: "outside" })).toEqual(["paste 38 characters, from outside"]);
    expect(words("paste", { chars: 1, origin: "room" })).toEqual(["paste 1 character, own text"]);
  });

  it("says durations as people do", () => {
    expect(words("focus", { away_ms: 40_000 })).toEqual(["came back after 40 seconds"]);
    expect(words("idle", { idle_ms: 180_000 })).toEqual(["idle for 3 minutes"]);
  });

  it("is not made of what would only crowd the line", () => {
    for (const kind of ["join", "leave", "open", "resync", "something new"]) expect(words(kind)).toEqual([]);
  });
});

describe("the density of typing", () => {
  it("counts per stretch of time", () => {
    const density = new Density();
    density.add(STRETCH * 3 + 1, 2);
    density.add(STRETCH * 3 + 2, 1);
    density.add(STRETCH * 5, 4);
    expect(density.between(STRETCH * 2, STRETCH * 6)).toEqual([0, 3, 0, 4]);
  });

  it("begins with what was typed before the page was open, and counts on by itself", () => {
    const density = new Density();
    density.add(STRETCH * 4, 2);
    density.load(
      [
        [2, 7],
        [4, 90],
      ],
      STRETCH * 4 + 1,
    );
    expect(density.between(STRETCH * 2, STRETCH * 5)).toEqual([7, 0, 2]);
  });

  it("counts keys, and not what came in one piece", () => {
    const density = new Density();
    const doc = new Y.Doc();
    let now = 0;
    const stop = density.follow(doc, () => now);
    for (const letter of "seen") doc.getText("code").insert(0, letter);
    doc.getText("code").insert(0, "x".repeat(1000));
    now = STRETCH;
    doc.getText("code").insert(0, "y");
    stop();
    doc.getText("code").insert(0, "z");
    expect(density.between(0, STRETCH * 2)).toEqual([4, 1]);
  });
});
