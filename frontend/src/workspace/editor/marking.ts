// Underlining what a compiler spoke about, with a marker beside the line; loaded when a compiler first speaks.
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { StateEffect, StateField } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";

import type { Mark } from "../../api/types";

/** Says that a state can show marks; each text of an editor has a state of its own. */
const able = StateField.define({ create: () => true, update: (value) => value });

export function underline(view: EditorView, marks: readonly Mark[]): void {
  const { doc } = view.state;
  const diagnostics = marks.flatMap(({ line, column, severity, text }): Diagnostic[] => {
    if (line < 1 || line > doc.lines) return [];
    const at = doc.line(line);
    const place = Math.min(at.to, at.from + Math.max(0, column - 1));
    const { from, to } = view.state.wordAt(place) ?? { from: place, to: at.to };
    return [{ from: from === to ? at.from : from, to, severity, message: text }];
  });
  if (view.state.field(able, false) === undefined) {
    view.dispatch({ effects: StateEffect.appendConfig.of([able, lintGutter(), keymap.of(lintKeymap)]) });
  }
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
