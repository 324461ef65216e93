// Changes of a card and the moments that evidence can be about.
import { describe, expect, it } from "vitest";

import { emptyCard, emptyMark, START } from "../testing/fakeScorecards";
import { lacksEvidence, momentsOf, promptOf, sinceStart, withEvidence, withoutEvidence, withPrompt } from "./marks";

const PIECE = { at: 5, text: "asked for the size" };

it("asks for evidence behind a rating, which may be the note of a prompt", () => {
  const rated = { ...emptyMark(), rating: 3 };
  expect(lacksEvidence(emptyMark())).toBe(false);
  expect(lacksEvidence(rated)).toBe(true);
  expect(lacksEvidence(withEvidence(rated, PIECE))).toBe(false);
  expect(lacksEvidence({ ...promptOf(emptyCard(), "P1"), rating: 2, note: "named the join" })).toBe(false);
});

it("adds a piece of evidence once, however often the change is made", () => {
  const once = withEvidence(emptyMark(), PIECE);
  expect(withEvidence(once, PIECE).evidence).toEqual([PIECE]);
});

it("keeps evidence in the order of time, and takes out only the piece that is meant", () => {
  const mark = withEvidence(withEvidence(emptyMark(), { at: 9, text: "later" }), PIECE);
  expect(mark.evidence.map(({ at }) => at)).toEqual([5, 9]);
  expect(withoutEvidence(mark, PIECE).evidence).toEqual([{ at: 9, text: "later" }]);
});

it("makes a prompt's mark where there is none, and changes the one that is there", () => {
  const once = withPrompt(emptyCard(), "P1", (mark) => ({ ...mark, rating: 2 }));
  const twice = withPrompt(once, "P1", (mark) => ({ ...mark, rating: 4 }));
  expect(twice.prompts).toHaveLength(1);
  expect(twice.prompts[0]).toMatchObject({ prompt: "P1", rating: 4 });
});

describe("moments", () => {
  it("are notes and what happened, by time", () => {
    const moments = momentsOf(
      [{ at: 3, text: "a  note\nwith lines" }],
      [
        { at: 4, kind: "hint", data: {}, by: "" },
        { at: 1, kind: "start", data: {}, by: "" },
        { at: 2, kind: "join", data: {}, by: "" },
      ],
    );
    expect(moments.map(({ words }) => words)).toEqual(["started", "note: a note with lines", "hint given"]);
    expect(moments.map(({ text }) => text)).toEqual([null, "a  note\nwith lines", null]);
  });

  it("are told from the start of the interview", () => {
    expect(sinceStart(START + 760_000, START)).toBe("12:40");
    expect(sinceStart(START, START)).toBe("0:00");
    expect(sinceStart(START - 5000, START)).toBe("−0:05");
    expect(sinceStart(START, null)).toBe("");
  });
});
