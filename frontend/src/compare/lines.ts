// Where two programs differ, line by line: which lines only one of them has.

export interface DiffLine {
  kind: "same" | "one" | "other";
  text: string;
}

/** Beyond this many differing lines on a side nothing between the common start and end is matched. */
const LINES_MOST = 1500;

export function lineDifferences(one: string, other: string): DiffLine[] {
  const left = linesOf(one);
  const right = linesOf(other);
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [
    ...left.slice(0, start).map(same),
    ...between(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...left.slice(left.length - end).map(same),
  ];
}

function linesOf(text: string): string[] {
  return text.replace(/\s+$/, "").split("\n");
}

const same = (text: string): DiffLine => ({ kind: "same", text });
const ofOne = (text: string): DiffLine => ({ kind: "one", text });
const ofOther = (text: string): DiffLine => ({ kind: "other", text });

function between(left: string[], right: string[]): DiffLine[] {
  if (left.length > LINES_MOST || right.length > LINES_MOST) return [...left.map(ofOne), ...right.map(ofOther)];
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      found.push(same(left[i++] ?? ""));
      j += 1;
    } else if (i < left.length && (j >= right.length || at(i + 1, j) >= at(i, j + 1)))
      found.push(ofOne(left[i++] ?? ""));
    else found.push(ofOther(right[j++] ?? ""));
  }
  return found;
}
