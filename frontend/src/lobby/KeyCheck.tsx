// A few lines of the interview's own editor, to see that every key arrives.
import "../workspace/editor/editor.css";

import { useCallback } from "react";

import type { CodeEditor } from "../workspace/editor/CodeEditor";
import { SmallEditor } from "./SmallEditor";

const ENOUGH = 3;

export default function KeyCheck({ onTyped }: { onTyped: () => void }) {
  const open = useCallback((editor: CodeEditor | null) => void editor?.open("python", ""), []);
  return (
    <SmallEditor
      label="Try your keys."
      className="key-check"
      onEditor={open}
      onChange={(_, text) => text.trim().length >= ENOUGH && onTyped()}
    />
  );
}
