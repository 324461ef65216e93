// Every terminal colour can be read on every ground that it can meet, by day and by night.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { contrast, parseOklch } from "../../design/oklch";

const css = readFileSync("src/workspace/tests/terminal.css", "utf8") + readFileSync("src/design/tokens.css", "utf8");
const named = (start: string) => [
  ...new Set([...css.matchAll(new RegExp(`--(${start}-[a-z-]+):`, "g"))].map(([, name]) => name)),
];
const INKS = [...named("t"), "ink", "ink-2"].filter((name) => name !== undefined);
const GROUNDS = [
  ...named("on").filter((name) => !/glass|verdict/.test(name ?? "")),
  "sunken-strong",
  "sunken",
  "surface",
];

function colour(name: string, scheme: "light" | "dark") {
  const match = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(css);
  if (!match) throw new Error(`no token named ${name}`);
  return parseOklch(match[scheme === "light" ? 1 : 2] ?? "");
}

it("knows twelve colours and six grounds of its own", () => {
  expect([INKS.length, GROUNDS.length]).toEqual([14, 9]);
});

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  it.each(INKS)("%s reaches 4.5:1 on every ground", (ink) => {
    for (const ground of GROUNDS) {
      const ratio = contrast(colour(ink, scheme), colour(ground ?? "", scheme));
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it.each(["t-red", "t-bright-white", "t-black", "on-grey", "on-cyan", "t-bold", "t-underline"])(
  "has a rule for .%s",
  (name) => expect(css).toMatch(new RegExp(`^\\.${name}[ ,]`, "m")),
);
