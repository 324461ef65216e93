// Two moments of a text in one: what was taken out stands struck above what took its place.
import { unifiedMergeView } from "@codemirror/merge";
import type { Extension } from "@codemirror/state";

export function comparing(since: string): Extension {
  return unifiedMergeView({
    original: since,
    mergeControls: false,
    gutter: true,
    highlightChanges: true,
    collapseUnchanged: { margin: 4, minSize: 8 },
  });
}
