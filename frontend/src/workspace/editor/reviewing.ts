// Marks on the lines of a review: `total += x  #! leak`, put and taken away on the lines that are selected.
import type { EditorState, TransactionSpec } from "@codemirror/state";

const MARK = /\s*#!\s*(\S*)\s*$/;

/** What a line is marked as, "" for nothing. */
export function markOf(line: string): string {
  return MARK.exec(line)?.[1] ?? "";
}

/** A change that marks every selected line as `category`, or takes the mark away where all of them have it. */
export function toggled(state: EditorState, category: string): TransactionSpec {
  const numbers = new Set<number>();
  for (const { from, to } of state.selection.ranges) {
    for (let line = state.doc.lineAt(from).number; line <= state.doc.lineAt(to).number; line += 1) numbers.add(line);
  }
  const lines = [...numbers].map((number) => state.doc.line(number)).filter(({ text }) => text.trim() !== "");
  const all = lines.every(({ text }) => markOf(text) === category);
  const changes = lines.map(({ text, to }) => {
    const length = MARK.exec(text)?.[0].length ?? 0;
    return { from: to - length, to, insert: all ? "" : `  #! ${category}` };
  });
  return { changes, userEvent: "input.mark", scrollIntoView: true };
}
