// Every text colour reaches WCAG AA on every surface it is used on, by day and by night.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { contrast, parseOklch } from "./oklch";

const css = readFileSync("src/design/tokens.css", "utf8");
const SCHEMES = ["light", "dark"] as const;

function colour(name: string, scheme: (typeof SCHEMES)[number]) {
  const match = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(css);
  if (!match) throw new Error(`no token named ${name}`);
  return parseOklch(match[scheme === "light" ? 1 : 2] ?? "");
}

function pairs(texts: string[], grounds: string[]) {
  return texts.flatMap((text) => grounds.flatMap((ground) => SCHEMES.map((scheme) => ({ text, ground, scheme }))));
}

const SURFACES = ["paper", "surface", "sunken"];
const CODE = ["code-keyword", "code-name", "code-text", "code-number", "ink-3", "ink"];

describe("text reaches 4.5:1", () => {
  it.each([
    ...pairs(["ink", "ink-2", "ink-3", "glass", "wa", "ac"], SURFACES),
    ...pairs(["ink", "ink-2", "glass"], ["glass-soft"]),
    ...pairs(["ink", "ink-2"], ["sand-soft", "wa-soft", "ac-soft"]),
    ...pairs(["ac"], ["ac-soft"]),
    ...pairs(["wa"], ["wa-soft"]),
    ...pairs(["on-glass"], ["glass", "glass-strong"]),
    ...pairs(CODE, ["surface", "code-line"]),
    ...pairs(["code-keyword", "code-name", "code-text", "code-number", "ink"], ["code-selection"]),
  ])("$text on $ground ($scheme)", ({ text, ground, scheme }) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });
});

describe("shapes and edges of what can be used reach 3:1", () => {
  it.each([
    ...pairs(["ac", "wa", "tle", "mle", "ole", "ie", "glass", "line-strong"], SURFACES),
    ...pairs(["on-verdict"], ["ac", "wa", "tle", "mle", "ole", "ie"]),
  ])("$text on $ground ($scheme)", ({ text, ground, scheme }) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

it("knows black on white", () => {
  expect(contrast(parseOklch("oklch(0% 0 0)"), parseOklch("oklch(100% 0 0)"))).toBeCloseTo(21, 1);
});
