// The room: top bar, three panes, and the keys that work everywhere in it.
import { useCallback, useEffect, useRef, useState } from "react";

import type { Problem } from "../api/types";
import { later } from "../design/later";
import { ToastList } from "../design/ToastList";
import type { DraftSet } from "./drafts/draftSet";
import { EditorPane } from "./editor/EditorPane";
import { actionFor, isWriting } from "./keyboard";
import { focusPane, paneAfter, type PaneId } from "./panes";
import { PhoneRoom, WideRoom } from "./RoomLayout";
import { StatementPane } from "./statement/StatementPane";
import { TestsPane } from "./tests/TestsPane";
import { TopBar } from "./TopBar";
import { type Practice, usePractice } from "./usePractice";
import { usePhone } from "./usePhone";

const KeyboardHelp = later(() => import("./KeyboardHelp"));

export function Room({ problem, drafts }: { problem: Problem; drafts: DraftSet }) {
  const practice = usePractice(problem, drafts);
  const phone = usePhone();
  const [shown, setShown] = useState<PaneId>("statement");
  const [helping, setHelping] = useState(false);
  const { send } = practice;

  const show = useCallback(
    (pane: PaneId) => {
      setShown(pane);
      // On a phone the pane exists once its tab is shown.
      if (phone) requestAnimationFrame(() => focusPane(pane));
      else focusPane(pane);
    },
    [phone],
  );

  const sendAndShow = useCallback(
    (kind: "run" | "submit") => {
      send(kind);
      if (phone) setShown("tests");
    },
    [send, phone],
  );

  useKeys({ send: sendAndShow, show, help: () => setHelping(true) });

  const panes = {
    statement: <StatementPane practice={practice} onEditor={() => show("editor")} />,
    editor: <EditorPane practice={practice} onSend={sendAndShow} />,
    tests: <TestsPane practice={practice} onEditor={() => show("editor")} />,
  };
  return (
    <div className="workspace">
      <TopBar practice={practice} onHelp={() => setHelping(true)} />
      {phone ? (
        <PhoneRoom panes={panes} practice={practice} shown={shown} onShow={setShown} onSend={sendAndShow} />
      ) : (
        <WideRoom panes={panes} />
      )}
      <Said practice={practice} />
      {helping && <KeyboardHelp onClose={() => setHelping(false)} />}
      <ToastList toasts={practice.toasts} />
    </div>
  );
}

/** What the clock has to say, aloud and politely. */
function Said({ practice }: { practice: Practice }) {
  return (
    <p className="unseen" role="status" aria-live="polite">
      {practice.clock.said}
    </p>
  );
}

interface Actions {
  send: (kind: "run" | "submit") => void;
  show: (pane: PaneId) => void;
  help: () => void;
}

function useKeys(actions: Actions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionFor(event, isWriting(event.target));
      if (action === null) return;
      // Before the editor's own keymap, which has other plans for some of these.
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      if (action === "run" || action === "submit") latest.current.send(action);
      else if (action === "help") latest.current.help();
      else latest.current.show(paneAfter(document.activeElement, action === "next-pane" ? 1 : -1));
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, []);
}
