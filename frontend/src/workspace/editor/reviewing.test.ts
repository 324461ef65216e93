// Marks of a review: put on the selected lines, changed, and taken away again.
import { EditorState } from "@codemirror/state";
import { expect, it } from "vitest";

import { markOf, toggled } from "./reviewing";

const LISTING = "a = 1\n\nb = 2  #! bug\nc = 3";

function after(category: string, from: number, to = from): string {
  const state = EditorState.create({ doc: LISTING, selection: { anchor: from, head: to } });
  return state.update(toggled(state, category)).state.doc.toString();
}

it("marks the line of the caret", () => {
  expect(after("leak", 2)).toBe("a = 1  #! leak\n\nb = 2  #! bug\nc = 3");
});

it("puts another mark in the place of one, and takes away the same", () => {
  expect(after("leak", 9)).toBe("a = 1\n\nb = 2  #! leak\nc = 3");
  expect(after("bug", 9)).toBe("a = 1\n\nb = 2\nc = 3");
});

it("marks every selected line but empty ones", () => {
  expect(after("bug", 0, LISTING.length)).toBe("a = 1  #! bug\n\nb = 2  #! bug\nc = 3  #! bug");
});

it("leaves an empty line alone", () => {
  expect(after("bug", 6)).toBe(LISTING);
});

it("reads what a line is marked as", () => {
  expect(["x", "x #! leak", "x  #!leak ", "#! bug"].map(markOf)).toEqual(["", "leak", "leak", "bug"]);
});
