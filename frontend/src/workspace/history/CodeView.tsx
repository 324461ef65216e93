// A text of code to read, in the editor's colours.
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";

import { nonce } from "../../design/nonce";
import { loadLanguage } from "../editor/languages";
import { viewing } from "../editor/setup";

export function CodeView({ source, language }: { source: string; language: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = host.current;
    if (!parent) return;
    let view: EditorView | null = null;
    let here = true;
    void loadLanguage(language).then((grammar) => {
      if (!here) return;
      const extensions = [
        viewing("Submitted code", nonce()),
        grammar,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
      ];
      view = new EditorView({ parent, state: EditorState.create({ doc: source, extensions }) });
    });
    return () => {
      here = false;
      view?.destroy();
    };
  }, [source, language]);
  return <div className="code-view" ref={host} />;
}
