// Places in the code: what is underlined, where one is led to, and whether anything may be changed.
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import type { Mark } from "../../api/types";

/** Underlines what the compiler spoke about, once the part that can is there; no marks take those away that are there. */
export async function markIn(view: EditorView, marks: readonly Mark[]): Promise<void> {
  if (marks.length === 0 && !markedOnce.has(view)) return;
  markedOnce.add(view);
  const { underline } = await import("./marking");
  underline(view, marks);
}

const markedOnce = new WeakSet<EditorView>();

/** Puts the caret into a line and column, counted from 1, and shows it. */
export function goToIn(view: EditorView, line: number, column: number): void {
  const { doc } = view.state;
  const at = doc.line(Math.min(doc.lines, Math.max(1, line)));
  const anchor = Math.min(at.to, at.from + Math.max(0, column - 1));
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
  view.focus();
}

/** Read-only still takes the focus, so that it can be read and copied with the keyboard. */
export function lockedBy(locked: boolean): Extension {
  return locked ? [EditorState.readOnly.of(true), EditorView.contentAttributes.of({ "aria-readonly": "true" })] : [];
}
