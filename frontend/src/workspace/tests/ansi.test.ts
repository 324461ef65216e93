// Terminal output keeps its words and a few looks; whatever else a terminal would do is gone.
import { describe, expect, it } from "vitest";

import { pieces } from "./ansi";

const ESC = "\u001b";
const looks = (text: string) => pieces(text).map(({ look, text: words }) => [look, words]);
const words = (text: string) =>
  pieces(text)
    .map(({ text: part }) => part)
    .join("");

describe("looks", () => {
  it.each([
    ["plain", [["", "plain"]]],
    [
      `${ESC}[31mred${ESC}[0m, plain`,
      [
        ["t-red", "red"],
        ["", ", plain"],
      ],
    ],
    [`${ESC}[1;4;92mall`, [["t-bright-green t-bold t-underline", "all"]]],
    [
      `${ESC}[1mbold${ESC}[22;4mline${ESC}[24mnone`,
      [
        ["t-bold", "bold"],
        ["t-underline", "line"],
        ["", "none"],
      ],
    ],
    [
      `${ESC}[31;44mboth${ESC}[39mground${ESC}[49mnone`,
      [
        ["t-red on-blue", "both"],
        ["on-blue", "ground"],
        ["", "none"],
      ],
    ],
    [
      `${ESC}[41mred${ESC}[mnone`,
      [
        ["on-red", "red"],
        ["", "none"],
      ],
    ],
    [`${ESC}[40;100;47mgrey`, [["on-grey", "grey"]]],
    [`${ESC}[3;5;8;9;53;999mno such look`, [["", "no such look"]]],
    [`${ESC}[31ma${ESC}[31mb${ESC}[Kc`, [["t-red", "abc"]]],
  ])("%j", (text, expected) => {
    expect(looks(text)).toEqual(expected);
  });

  it.each([
    ["38;5;9", "t-bright-red"],
    ["38;5;196", "t-bright-red"],
    ["38;5;22", "t-black"],
    ["38;5;34", "t-green"],
    ["38;5;255", "t-white"],
    ["38;5;244", "t-bright-black"],
    ["48;5;21", "on-blue"],
    ["38;2;255;250;20", "t-bright-yellow"],
    ["38:2:0:200:210", "t-cyan"],
    ["38;5", ""],
    ["38;2;1", ""],
    ["38;5;300000", "t-bright-white"],
    ["38;5;196;1", "t-bright-red t-bold"],
  ])("finds the nearest colour to %s", (code, look) => {
    expect(looks(`${ESC}[${code}mx`)).toEqual([[look, "x"]]);
  });
});

describe("everything else that a terminal would act on is taken away", () => {
  it.each([
    ["clear screen", `${ESC}[2J${ESC}[Hkept`, "kept"],
    ["a private mode", `${ESC}[?1049hkept${ESC}[?25l`, "kept"],
    ["a title", `${ESC}]0;owned\u0007kept`, "kept"],
    ["a link", `${ESC}]8;;https://example.org${ESC}\\kept${ESC}]8;;${ESC}\\`, "kept"],
    ["a string that never ends", `${ESC}]0;swallowed\nkept`, "\nkept"],
    ["a device string", `${ESC}Pq#0~${ESC}\\kept`, "kept"],
    ["a reset", `${ESC}ckept`, "kept"],
    ["a character set", `${ESC}(0kept`, "kept"],
    ["one in a single character", "\u009b31mkept", "kept"],
    ["a half one at the end", `kept${ESC}[38;5`, "kept"],
    ["a lone escape at the end", `kept${ESC}`, "kept"],
    ["bells, backspaces and nulls", "k\u0007e\bp\0t\u007f", "kept"],
    ["lines and tabs stay", "a\tb\nc", "a\tb\nc"],
    ["what looks like a page stays text", "</pre><script>x</script>", "</pre><script>x</script>"],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

it("writes over a line that was begun again, as a progress bar does", () => {
  expect(words("10 %\r50 %\r100 %\ndone\r\nend\r")).toBe("100 %\ndone\nend");
});

it("leaves six marks on a letter and takes the flood", () => {
  expect(words(`a${"\u0301".repeat(100_000)}b é`)).toBe(`a${"\u0301".repeat(6)}b é`);
});

it("stops colouring where colours never end", () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `${ESC}[3${(at % 2) + 1}mx`).join("");
  expect(words(text)).toBe("x".repeat(20_000));
  expect(pieces(text).length).toBeLessThan(2100);
});

it.each([
  ["[", `${ESC}[`],
  ["]", `${ESC}]`],
  ["m", `${ESC}[${"1;".repeat(30)}`],
  ["space", `${ESC}${" ".repeat(40)}`],
])("takes as long as the text is, not longer, for halves of %s", (_, half) => {
  const text = half.repeat(20_000);
  expect(words(text).length).toBeLessThan(text.length);
});
