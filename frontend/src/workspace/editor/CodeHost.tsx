// Where the editor lives in the page.
import { useEffect, useRef } from "react";

import { nonce } from "../../design/nonce";
import type { Practice } from "../usePractice";
import { CodeEditor } from "./CodeEditor";

const LABEL = "Code editor. Tab indents; press Escape and then Tab to leave.";

export function CodeHost({ practice }: { practice: Practice }) {
  const { keeper, language, setEditor } = practice;
  const host = useRef<HTMLDivElement>(null);
  const heard = useRef({ keeper, language });
  useEffect(() => {
    heard.current = { keeper, language };
  });
  useEffect(() => {
    if (!host.current) return;
    const editor = new CodeEditor({
      parent: host.current,
      label: LABEL,
      nonce: nonce(),
      onChange: (changed, text) => {
        if (changed === heard.current.language) heard.current.keeper.change(text);
      },
    });
    setEditor(editor);
    return () => {
      setEditor(null);
      editor.destroy();
    };
  }, [setEditor]);
  return <div className="code-host" ref={host} />;
}
