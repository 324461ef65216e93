// Finding and replacing in the code, and marking the words that equal the selected one; loaded after the editor.
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { keymap } from "@codemirror/view";

export const finding = [highlightSelectionMatches(), keymap.of(searchKeymap)];
