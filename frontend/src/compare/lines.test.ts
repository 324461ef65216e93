// Where two programs differ: what both have stays, and every line of either is there once.
import { expect, it } from "vitest";

import { lineDifferences } from "./lines";

const kinds = (one: string, other: string) => lineDifferences(one, other).map(({ kind, text }) => `${kind} ${text}`);

it("marks nothing where nothing differs", () => {
  expect(kinds("a\nb\n", "a\nb")).toEqual(["same a", "same b"]);
});

it("keeps what both have in its order and puts the old line before the new one", () => {
  expect(kinds("a\nb\nc", "a\nx\nc\nd")).toEqual(["same a", "one b", "other x", "same c", "other d"]);
});

it("finds lines that moved nowhere between others that changed", () => {
  expect(kinds("p\nkeep\nq", "r\nkeep\ns")).toEqual(["one p", "other r", "same keep", "one q", "other s"]);
});

it("has every line of either once, whatever they are", () => {
  const one = ["x", "y", "x", "z", "y"];
  const other = ["y", "x", "x", "w", "z", "z"];
  const found = lineDifferences(one.join("\n"), other.join("\n"));
  expect(found.filter(({ kind }) => kind !== "other").map(({ text }) => text)).toEqual(one);
  expect(found.filter(({ kind }) => kind !== "one").map(({ text }) => text)).toEqual(other);
});
