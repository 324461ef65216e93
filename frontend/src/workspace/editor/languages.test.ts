// Highlighting: every self-test program of the runner is coloured where its language is known, plain where it is not.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ensureSyntaxTree, indentUnit } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { classHighlighter, highlightTree } from "@lezer/highlight";
import { expect, it } from "vitest";

import { KNOWN, loadLanguage } from "./languages";

const IMAGES = join(import.meta.dirname, "../../../../runner/sandbox/images");

const PROGRAMS = readdirSync(IMAGES, { recursive: true, encoding: "utf8" }).flatMap((path) => {
  const id = /selftest-(\w+)\.\w+$/.exec(path)?.[1];
  return id === undefined ? [] : [{ id, text: readFileSync(join(IMAGES, path), "utf8") }];
});

async function colours(id: string, text: string): Promise<string[]> {
  const state = EditorState.create({ doc: text, extensions: await loadLanguage(id) });
  const tree = ensureSyntaxTree(state, text.length, 5000);
  const found: string[] = [];
  if (tree) highlightTree(tree, classHighlighter, (_from, _to, classes) => found.push(classes));
  return found;
}

it("has programs to look at", () => {
  expect(PROGRAMS.length).toBeGreaterThan(12);
});

it.each(PROGRAMS.filter(({ id }) => KNOWN.includes(id)))("colours $id", async ({ id, text }) => {
  const found = await colours(id, text);
  expect(found.length).toBeGreaterThan(10);
  expect(found[0]).toMatch(/comment|string|meta/);
  expect(new Set(found.map((classes) => classes.split(" ")[0])).size).toBeGreaterThan(2);
});

it("edits a language that it does not know as plain text", async () => {
  expect(KNOWN).not.toContain("nolang");
  expect(await colours("nolang", "def f(): pass\n")).toEqual([]);
  const state = EditorState.create({ extensions: await loadLanguage("nolang") });
  expect(state.facet(indentUnit)).toBe("    ");
});
