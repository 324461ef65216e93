// Where two answers differ, word by word, so that both can be marked.

export interface Piece {
  text: string;
  differs: boolean;
}

/** Beyond this many words on a side only the common start and end are left unmarked. */
const WORDS_MOST = 600;

export function differences(expected: string, got: string): { expected: Piece[]; got: Piece[] } {
  const left = words(expected);
  const right = words(got);
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const [keptLeft, keptRight] = common(left.slice(start, left.length - end), right.slice(start, right.length - end));
  const pieces = (all: string[], kept: Set<number>) =>
    joined(all, (index) => index < start || index >= all.length - end || kept.has(index - start));
  const marked = { expected: pieces(left, keptLeft), got: pieces(right, keptRight) };
  // Where only brackets or spaces differ they are all there is to point at.
  return expected !== got && !hasMark(marked.expected) && !hasMark(marked.got)
    ? { expected: whole(expected), got: whole(got) }
    : marked;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_.+\-−…]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];
}

/** Positions on each side that belong to a longest common subsequence. */
function common(left: string[], right: string[]): [Set<number>, Set<number>] {
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  if (left.length > WORDS_MOST || right.length > WORDS_MOST) return kept;
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      const beside = lengths[i * width + j + 1] ?? 0;
      const across = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = left[i] === right[j] ? across : Math.max(below, beside);
    }
  }
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return kept;
}

/** Brackets, commas and spaces are never marked beside words that are. */
const QUIET = /^(?:\s+|[()[\]{},:])$/;

function joined(all: string[], same: (index: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  all.forEach((text, index) => {
    const differs = !same(index) && !QUIET.test(text);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += text;
    else pieces.push({ text, differs });
  });
  return pieces;
}

function hasMark(pieces: Piece[]): boolean {
  return pieces.some((piece) => piece.differs);
}

function whole(text: string): Piece[] {
  return text === "" ? [] : [{ text, differs: true }];
}
