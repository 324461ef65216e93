// The interview's own editor in a small frame, for trying out.
import { useEffect, useRef } from "react";

import { nonce } from "../design/nonce";
import { CodeEditor } from "../workspace/editor/CodeEditor";

interface Props {
  label: string;
  className: string;
  /** Hears of the editor when it is there, and of null when it is gone. */
  onEditor: (editor: CodeEditor | null) => void;
  onChange: (language: string, text: string) => void;
}

export function SmallEditor({ label, className, onEditor, onChange }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const heard = useRef({ onEditor, onChange });
  useEffect(() => {
    heard.current = { onEditor, onChange };
  });
  useEffect(() => {
    if (!host.current) return;
    const editor = new CodeEditor({
      parent: host.current,
      label: `${label} Tab indents; press Escape and then Tab to leave.`,
      nonce: nonce(),
      onChange: (language, text) => heard.current.onChange(language, text),
    });
    heard.current.onEditor(editor);
    return () => {
      heard.current.onEditor(null);
      editor.destroy();
    };
  }, [label]);
  return <div className={`code-host ${className}`} ref={host} />;
}
