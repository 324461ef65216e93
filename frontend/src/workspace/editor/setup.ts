// What every editor here can do, whatever the language and the keymap.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";

import { codeTheme } from "./theme";
import { plainTyping } from "./typing";

const stillness = matchMedia("(prefers-reduced-motion: reduce)");

/** The markers beside the lines come later; their place is kept, so that the code does not move then. */
const roomForMarkers = EditorView.theme({ ".cm-gutters:not(:has(.cm-gutter-lint))": { paddingRight: "14px" } });

/** What is read but not written: numbers, colours, selection. */
export function viewing(label: string, nonce: string): Extension {
  return [
    nonce === "" ? [] : EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", tabindex: "0" }),
    codeTheme,
    lineNumbers(),
    highlightSpecialChars(),
    drawSelection({ cursorBlinkRate: stillness.matches ? 0 : 1200 }),
    EditorState.tabSize.of(4),
  ];
}

/** Writing alone: with an undo that takes back what one typed here. */
export function editing(label: string, nonce: string): Extension {
  return [writing(label, nonce), history(), keymap.of(historyKeymap)];
}

/** Everything that writing needs but undo, which is another thing where several people write. */
export function writing(label: string, nonce: string, completes = true): Extension {
  return [
    viewing(label, nonce),
    plainTyping,
    roomForMarkers,
    dropCursor(),
    rectangularSelection(),
    EditorState.allowMultipleSelections.of(true),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    completes ? [autocompletion({ icons: false }), keymap.of(completionKeymap)] : [],
    highlightActiveLine(),
    highlightActiveLineGutter(),
    // Escape and then Tab leaves the editor; Tab alone indents.
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap.filter((binding) => binding.key !== "Mod-Enter"),
      indentWithTab,
    ]),
  ];
}
