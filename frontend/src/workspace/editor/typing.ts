// Typing over selected text as a change of the editor's own: the browser's editing would put styles into the code.
import { EditorView } from "@codemirror/view";

export const plainTyping = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { state } = view;
    const text = event.data;
    const selected = state.selection.ranges.some((range) => !range.empty);
    if (event.inputType !== "insertText" || !text || event.isComposing || !selected || state.readOnly) return false;
    const { from, to } = state.selection.main;
    const change = () => state.update(state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
    // Others may have a better answer, such as putting brackets around the selection.
    const taken = state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, text, change));
    if (!taken) view.dispatch(change());
    return true;
  },
});
