// Two answers side by side: what differs is marked, what agrees is left alone.
import { describe, expect, it } from "vitest";

import { differences, type Piece } from "./diff";

const marked = (pieces: Piece[]) => pieces.filter((piece) => piece.differs).map((piece) => piece.text);
const text = (pieces: Piece[]) => pieces.map((piece) => piece.text).join("");

describe("what is marked", () => {
  it.each([
    ["nothing", "(0, 0)", ["nothing"], ["0", "0"]],
    ["[1, 2, 3]", "[1, 5, 3]", ["2"], ["5"]],
    ["[1, 2, 3]", "[1, 2]", ["3"], []],
    ["yes\nno\n", "yes\nyes\n", ["no"], ["yes"]],
    ["-0.5", "0.5", ["-0.5"], ["0.5"]],
    ["12", "1 2", ["12"], ["1", "2"]],
    ["'café'", "'cafe'", ["café"], ["cafe"]],
    ["42", "", ["42"], []],
  ])("%j against %j", (expected, got, inExpected, inGot) => {
    const result = differences(expected, got);
    expect(marked(result.expected)).toEqual(inExpected);
    expect(marked(result.got)).toEqual(inGot);
  });

  it("nothing when they agree", () => {
    expect(marked(differences("[1, 2]", "[1, 2]").got)).toEqual([]);
  });

  it("everything when only brackets differ", () => {
    expect(marked(differences("[1]", "(1)").got)).toEqual(["(1)"]);
  });
});

it("loses no character on either side", () => {
  const expected = "[[1, 2], [3]]  'a b'\t…\n";
  const got = "[[1, 2], [4]]  'a  c'";
  const result = differences(expected, got);
  expect(text(result.expected)).toBe(expected);
  expect(text(result.got)).toBe(got);
});

it("stays quick on long answers that share nothing", () => {
  const expected = Array.from({ length: 20_000 }, (_, at) => String(at)).join(" ");
  const got = Array.from({ length: 20_000 }, (_, at) => String(-at - 1)).join(" ");
  expect(marked(differences(expected, got).expected).length).toBeGreaterThan(0);
});
