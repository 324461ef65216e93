// How code looks, from the tokens; one theme serves day and night because the tokens change underneath.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.self, tags.null, tags.bool, tags.atom, tags.operatorKeyword],
    color: "var(--code-keyword)",
  },
  { tag: [tags.typeName, tags.className, tags.standard(tags.name)], color: "var(--code-name)" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--code-name)" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--code-text)" },
  { tag: [tags.number, tags.escape], color: "var(--code-number)" },
  { tag: [tags.meta, tags.processingInstruction], color: "var(--code-keyword)" },
  { tag: [tags.comment, tags.docComment], color: "var(--ink-3)", fontStyle: "italic" },
  { tag: tags.invalid, color: "var(--wa)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--figures)",
    fontSize: "var(--code-size)",
    lineHeight: "1.54",
    fontVariantLigatures: "none",
  },
  ".cm-content": { padding: "10px 0 var(--code-end)", caretColor: "var(--glass)" },
  ".cm-line": { padding: "0 16px 0 4px" },
  ".cm-cursor, .cm-dropCursor": { borderLeft: "2px solid var(--glass)" },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", color: "var(--ink-3)" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "34px", padding: "0 8px 0 6px" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--code-line)" },
  ".cm-activeLineGutter": { color: "var(--ink-2)" },
  "&:not(.cm-focused) .cm-activeLine, &:not(.cm-focused) .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--code-selection)",
  },
  ".cm-selectionMatch": { backgroundColor: "var(--glass-soft)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--glass-soft)", outline: "1px solid var(--glass)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "var(--wa-soft)" },
  ".cm-lintRange-error": { backgroundImage: "none", borderBottom: "2px solid var(--wa)" },
  ".cm-lintRange-warning": { backgroundImage: "none", borderBottom: "2px dotted var(--tle)" },
  ".cm-lint-marker": { width: "10px", height: "10px", content: "normal !important" },
  ".cm-lint-marker-error": { backgroundColor: "var(--wa)", borderRadius: "2px" },
  ".cm-lint-marker-warning": { backgroundColor: "var(--tle)", borderRadius: "50%" },
  ".cm-gutter-lint": { width: "14px" },
  ".cm-diagnostic": {
    fontFamily: "var(--words)",
    fontSize: "13px",
    borderLeft: "3px solid var(--wa)",
    padding: "6px 10px",
  },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--tle)" },
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    border: "1px solid var(--line)",
    borderRadius: "var(--radius-small)",
    boxShadow: "var(--float)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--figures)", fontSize: "12px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--glass-soft)", color: "var(--ink)" },
  ".cm-panels": { backgroundColor: "var(--sunken)", color: "var(--ink)", fontFamily: "var(--words)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-textfield": {
    backgroundColor: "var(--surface)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius-small)",
    fontSize: "12px",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--surface)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius-small)",
    fontSize: "12px",
  },
  ".cm-searchMatch": { backgroundColor: "var(--sand-soft)", outline: "1px solid var(--sand)" },
  ".cm-fat-cursor": { background: "var(--glass) !important", color: "var(--on-glass) !important" },
  "&:not(.cm-focused) .cm-fat-cursor": { background: "none !important", outline: "1px solid var(--glass) !important" },
  ".cm-vim-panel": { fontFamily: "var(--figures)", fontSize: "12px", padding: "2px 12px" },
});

export const codeTheme: Extension = [look, syntaxHighlighting(colours)];
