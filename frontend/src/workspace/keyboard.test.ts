// Every action of the workspace has its key, and no key steals what the editor needs.
import { describe, expect, it } from "vitest";

import { actionFor } from "./keyboard";

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("anywhere", () => {
  it.each([
    [press("'", { ctrlKey: true }), "run"],
    [press("ä", { ctrlKey: true, code: "Quote" }), "run"],
    [press("Enter", { ctrlKey: true }), "submit"],
    [press("Enter", { metaKey: true }), "submit"],
    [press("F6"), "next-pane"],
    [press("F6", { shiftKey: true }), "previous-pane"],
    [press("F1"), "help"],
    [press("Enter"), null],
    [press("'"), null],
    [press("Enter", { ctrlKey: true, altKey: true }), null],
  ])("%o is %s", (event, action) => {
    expect(actionFor(event, true)).toBe(action);
    expect(actionFor(event, false)).toBe(action);
  });
});

describe("the question mark and Ctrl+/", () => {
  it("help where nothing is typed", () => {
    expect(actionFor(press("?", { shiftKey: true }), false)).toBe("help");
    expect(actionFor(press("/", { ctrlKey: true }), false)).toBe("help");
  });

  it("belong to the text where something is", () => {
    expect(actionFor(press("?", { shiftKey: true }), true)).toBeNull();
    expect(actionFor(press("/", { ctrlKey: true }), true)).toBeNull();
  });
});
