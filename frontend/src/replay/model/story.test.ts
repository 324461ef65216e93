// The story of an interview: at every moment, what was there then.
import { describe, expect, it } from "vitest";

import { CODE, replayOf, Typing } from "../testing/replays";
import { Story } from "./Story";
import { EVERY } from "./Track";
import type { ReplaySubmission } from "./types";

/** Numbers that look random and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function typed(count: number): Typing {
  const typing = new Typing();
  const pick = chance(7);
  for (let step = 0; step < count; step += 1) {
    const name = pick(5) === 0 ? "plan:pair-sum:plan" : CODE;
    typing.write(step * 10, pick(4) === 0 ? 0 : 1, (doc) => {
      const text = doc.getText(name);
      if (text.length > 3 && pick(6) === 0) text.delete(pick(text.length - 2), 2);
      else text.insert(pick(text.length + 1), ["a", "é", "\n", "word "][pick(4)] ?? "x");
    });
  }
  return typing;
}

describe("texts", () => {
  it("are those of the shared document after every change, in whatever order one looks", async () => {
    const typing = typed(2 * EVERY + 300);
    const story = await Story.open(replayOf(typing));
    const pick = chance(3);
    const order = typing.updates.map((_, at) => at);
    const jumps = order.map(() => pick(order.length));
    for (const place of [...jumps, ...order, ...order.toReversed()]) {
      const at = typing.updates[place]?.at ?? 0;
      const expected = typing.texts[place] ?? {};
      for (const [name, text] of Object.entries(expected)) expect(story.textAt(name, at)).toBe(text);
    }
  });

  it("are empty before their first change", async () => {
    const story = await Story.open(replayOf(new Typing().type(100, 1, "x")));
    expect([story.textAt(CODE, 99), story.textAt(CODE, 100), story.textAt("code:other:go:A", 500)]).toEqual([
      "",
      "x",
      "",
    ]);
  });

  it("refuse bytes that are not what the document says", async () => {
    const replay = replayOf(new Typing().type(1, 1, "x"));
    await expect(Story.open({ ...replay, updates: { ...replay.updates, count: 2 } })).rejects.toThrow("as many");
  });
});

it("a version that is not known is refused", async () => {
  const later = { ...replayOf(new Typing()), version: 2 as unknown as 1 };
  await expect(Story.open(later)).rejects.toThrow("version");
});

it("carets stand where somebody typed last, moved along by what others type before them", async () => {
  const typing = new Typing().type(10, 1, "hello");
  typing.write(20, 0, (doc) => doc.getText(CODE).insert(0, "# "));
  const story = await Story.open(replayOf(typing));
  expect(story.caretsAt(CODE, 15)).toEqual([{ by: 1, position: 5 }]);
  expect(story.caretsAt(CODE, 25)).toEqual([
    { by: 0, position: 2 },
    { by: 1, position: 7 },
  ]);
});

it("language and approach are those that were followed then", async () => {
  const typing = new Typing().look(5, "pair-sum", "python", "A").type(10, 1, "x").look(20, "pair-sum", "go", "B");
  const story = await Story.open(replayOf(typing));
  expect(story.lookAt(4)).toBeNull();
  expect(story.lookAt(19)).toEqual({ problem: "pair-sum", language: "python", approach: "A" });
  expect(story.lookAt(20)).toEqual({ problem: "pair-sum", language: "go", approach: "B" });
});

it("only the boxes of a plan that hold something are shown", async () => {
  const story = await Story.open(replayOf(new Typing().type(10, 1, "two loops", "plan:pair-sum:plan")));
  expect([story.planAt("pair-sum", 9), story.planAt("pair-sum", 10)]).toEqual([[], [["plan", "two loops"]]]);
});

describe("runs", () => {
  const sent = { at: 100, judged_at: 200, by: 1, submission: { id: "s1", problem: "pair-sum", verdict: "AC" } };
  const story = new Story(replayOf(new Typing(), { submissions: [sent as unknown as ReplaySubmission] }), []);

  it("have no results before they came", () => {
    expect(story.runAt("pair-sum", 99).submission).toBeNull();
    expect(story.runAt("pair-sum", 150).submission).toMatchObject({
      id: "s1",
      verdict: null,
      state: "running",
      cases: [],
    });
    expect(story.runAt("pair-sum", 200).submission).toMatchObject({ id: "s1", verdict: "AC" });
    expect(story.runAt("other", 300).submission).toBeNull();
  });

  it("are the same object for as long as nothing changes, so that nothing is drawn anew", () => {
    expect(story.runAt("pair-sum", 120)).toBe(story.runAt("pair-sum", 180));
    expect(story.runAt("pair-sum", 220)).toBe(story.runAt("pair-sum", 280));
  });
});

it("the clock goes on from its last change, and stands while it is paused", () => {
  const moment = { part: 1, left: [0, 600_000], running: true, paused: false, private: false, over: false };
  const clock = [
    { ...moment, at: 0, part: null, running: false },
    { ...moment, at: 1000 },
    { ...moment, at: 61_000, left: [0, 540_000], running: false, paused: true },
  ];
  const story = new Story(replayOf(new Typing(), { clock }), []);
  expect(story.clockAt(500)).toBeNull();
  expect(story.clockAt(31_000)).toMatchObject({ title: "Coding", remaining: 570_000, paused: false, phase: "running" });
  expect(story.clockAt(90_000)).toMatchObject({ remaining: 540_000, paused: true });
});

it("people, pen and lock are those of the moment", () => {
  const event = (at: number, kind: string, by: number | null, data = {}) => ({ at, kind, by, data });
  const events = [
    event(0, "join", 0),
    event(5, "join", 1),
    event(10, "pen", null, { mode: "pen", holder: "p1", epoch: 1 }),
    event(20, "lock", 0),
    event(30, "leave", 1),
  ];
  const story = new Story(replayOf(new Typing(), { events }), []);
  expect(story.roomAt(7)).toMatchObject({ online: [0, 1], holder: "", locked: false });
  expect(story.roomAt(20)).toMatchObject({ online: [0, 1], holder: "p1", locked: true });
  expect(story.roomAt(40).online).toEqual([0]);
});
