// Terminal output as pieces of text: colours, bold and underline by a whitelist, every other escape taken away.

export interface Piece {
  text: string;
  /** Classes of the terminal's style sheet: "", "t-red", "t-bright-blue on-grey t-bold". */
  look: string;
}

interface Pen {
  ink: string;
  ground: string;
  bold: boolean;
  underline: boolean;
}

const PLAIN: Pen = { ink: "", ground: "", bold: false, underline: false };
const HUES = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
/** The sixteen colours as most terminals show them, to find the nearest to a colour given in numbers. */
const BASE = [
  [0, 0, 0],
  [205, 0, 0],
  [0, 205, 0],
  [205, 205, 0],
  [0, 0, 238],
  [205, 0, 205],
  [0, 205, 205],
  [229, 229, 229],
  [127, 127, 127],
  [255, 0, 0],
  [0, 255, 0],
  [255, 255, 0],
  [92, 92, 255],
  [255, 0, 255],
  [0, 255, 255],
  [255, 255, 255],
];
const STEPS = [0, 95, 135, 175, 215, 255];
const MOST_PIECES = 2000;
const MARKS = /(\p{M}{6})\p{M}+/gu;

// What a terminal would act on: strings for it, control sequences, lone escapes, and control characters.
/* eslint-disable no-control-regex */
const ESCAPES =
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u009c|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[ -/]*[0-~]?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const STYLE = /^(?:\u001b\[|\u009b)([\d;:]*)m$/;
/* eslint-enable no-control-regex */

/** Cuts a text into pieces that each look the same; after so many changes the rest is plain. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const lines = overwritten(text).replace(MARKS, "$1");
  let pen = PLAIN;
  let at = 0;
  for (const match of lines.matchAll(ESCAPES)) {
    put(found, lines.slice(at, match.index), pen);
    at = match.index + match[0].length;
    const style = STYLE.exec(match[0]);
    if (style) pen = found.length < MOST_PIECES ? restyled(pen, style[1] ?? "") : PLAIN;
  }
  put(found, lines.slice(at), pen);
  return found;
}

/** A carriage return goes back to the start of the line: what was there is written over. */
function overwritten(text: string): string {
  if (!text.includes("\r")) return text;
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  return lines.map((line) => line.split("\r").findLast((part) => part !== "") ?? "").join("\n");
}

function put(found: Piece[], text: string, pen: Pen): void {
  if (text === "") return;
  const look = [pen.ink && `t-${pen.ink}`, pen.ground && `on-${pen.ground}`, pen.bold && "t-bold"]
    .concat(pen.underline && "t-underline")
    .filter(Boolean)
    .join(" ");
  const last = found.at(-1);
  if (last?.look === look) last.text += text;
  else found.push({ text, look });
}

function restyled(pen: Pen, words: string): Pen {
  const codes = words.split(/[;:]/).map(Number);
  let next = { ...pen };
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 0) next = { ...PLAIN };
    else if (code === 1) next.bold = true;
    else if (code === 22) next.bold = false;
    else if (code === 4) next.underline = true;
    else if (code === 24) next.underline = false;
    else if (code === 39) next.ink = "";
    else if (code === 49) next.ground = "";
    else if (code === 38 || code === 48) {
      const [name, used] = given(codes.slice(at + 1));
      if (name !== null) next[code === 38 ? "ink" : "ground"] = code === 38 ? name : groundOf(name);
      at += used;
    } else if (code >= 30 && code <= 37) next.ink = nameOf(code - 30);
    else if (code >= 90 && code <= 97) next.ink = nameOf(code - 82);
    else if (code >= 40 && code <= 47) next.ground = groundOf(nameOf(code - 40));
    else if (code >= 100 && code <= 107) next.ground = groundOf(nameOf(code - 92));
  }
  return next;
}

/** The name of a colour given as `5;N` or `2;R;G;B`, and how many numbers that took. */
function given([kind, ...rest]: number[]): [string | null, number] {
  if (kind === 5) return [rest[0] === undefined ? null : nameOf(nearest256(rest[0])), 2];
  if (kind === 2) return [rest.length < 3 ? null : nameOf(nearest(rest.slice(0, 3))), 4];
  return [null, 1];
}

function nearest256(number: number): number {
  if (number < 16) return number;
  if (number >= 232) return nearest(Array<number>(3).fill(8 + 10 * (number - 232)));
  const place = number - 16;
  return nearest([Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map((step) => STEPS[step] ?? 255));
}

function nearest(colour: number[]): number {
  const far = BASE.map((base) => base.reduce((sum, part, at) => sum + (part - (colour[at] ?? 0)) ** 2, 0));
  return far.indexOf(Math.min(...far));
}

function nameOf(number: number): string {
  return number < 8 ? (HUES[number] ?? "") : `bright-${HUES[number - 8] ?? "white"}`;
}

/** Grounds are soft, so that every colour can be read on them: one for each hue, and grey. */
function groundOf(name: string): string {
  const hue = name.replace("bright-", "");
  return hue === "black" || hue === "white" ? "grey" : hue;
}
