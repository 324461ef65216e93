// Where the shared editor lives in the page, and which text it shows.
import { useEffect, useRef } from "react";

import { nonce } from "../../design/nonce";
import { SharedEditor } from "../editor/SharedEditor";
import { useNames } from "../live/useLive";
import { codeName } from "../live/names";
import type { Work } from "./useWork";

const LABEL = "Code editor. Tab indents; press Escape and then Tab to leave.";

export function CodeHost({ work: { stage, look } }: { work: Work }) {
  const { room, view, seat, role, signals, toasts, editor, setEditor } = stage;
  const host = useRef<HTMLDivElement>(null);
  const name = codeName(look);
  const there = useNames(view.document.doc).split("\n").includes(name) && view.document.has(name);
  const completes = seat.interview.rules.autocomplete;

  useEffect(() => {
    if (!host.current) return;
    const candidate = role === "candidate";
    const made = new SharedEditor({
      parent: host.current,
      label: LABEL,
      nonce: nonce(),
      room,
      completes,
      clipboard: {
        pasted: (text) => {
          const taken = !candidate || signals.pasted(text);
          if (!taken) toasts.show("Pasting from outside is off in this interview. What you copied here can be pasted.");
          return taken;
        },
        copied: (text, whole) => candidate && signals.copied(text, whole),
      },
    });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [room, role, completes, signals, toasts, setEditor]);

  useEffect(() => {
    if (editor) void editor.open(there ? name : null, there ? look.language : null);
  }, [editor, there, name, look.language, view.document]);

  return <div className="code-host" ref={host} />;
}
