// The code that everybody sees: which approach in which language, the text itself, and what can be done with it.
import "../../workspace/editor/editor.css";

import { useEffect, type ReactNode } from "react";

import { Choice } from "../../design/Choice";
import { later } from "../../design/later";
import { useStored } from "../../design/stored";
import { KEYMAP_TITLES, KEYMAPS } from "../../workspace/editor/keymaps";
import { ApproachTabs } from "./ApproachTabs";
import { CodeHost } from "./CodeHost";
import { FollowControl } from "./FollowControl";
import { RoomActions } from "./RoomActions";
import type { Work } from "./useWork";

// Only a review is marked line by line.
const ReviewBar = later(() => import("../../workspace/editor/ReviewBar"));

const SIZES = ["12", "13", "14", "16", "18"] as const;

interface Props {
  work: Work;
  onSend: (kind: "run" | "submit") => void;
  /** Without the actions, where they stand elsewhere. */
  bare?: boolean;
  /** In place of the code, such as the statement. */
  instead?: ReactNode;
  tabs?: ReactNode;
}

export function CodePane({ work, onSend, bare = false, instead, tabs }: Props) {
  const { stage, problem, look } = work;
  const { editor, looking, seat } = stage;
  const [keymap, setKeymap] = useStored("sandglass.keymap", KEYMAPS, "default");
  const [size, setSize] = useStored("sandglass.code-size", SIZES, "13");
  const allowed = seat.interview.rules.languages;
  const languages = problem.languages.filter((each) => allowed.length === 0 || allowed.includes(each));

  useEffect(() => {
    if (editor) void editor.setKeymap(keymap);
  }, [editor, keymap]);
  useEffect(() => {
    document.documentElement.style.setProperty("--code-size", `${size}px`);
    editor?.measure();
  }, [editor, size]);

  return (
    <section className="pane" data-pane="editor" aria-label="Code">
      <div className="pane-head">
        <div className="code-tabs">
          <ApproachTabs work={work} hidden={instead !== undefined && instead !== null} />
          {tabs}
        </div>
        <div className="pane-side">
          <FollowControl stage={stage} />
          <Choice
            label="Language"
            value={look.language}
            options={languages.map((id) => ({ value: id, title: problem.setups[id]?.title ?? id }))}
            onChange={(language) => looking.open({ ...look, language, approach: "A" })}
          />
          <Choice
            label="Keymap"
            value={keymap}
            options={KEYMAPS.map((value) => ({ value, title: KEYMAP_TITLES[value] }))}
            onChange={setKeymap}
            className="choice-keys"
          />
          <Choice
            label="Letter size"
            value={size}
            options={SIZES.map((value) => ({ value, title: `${value} px` }))}
            onChange={setSize}
            className="choice-size"
          />
        </div>
      </div>
      {instead !== undefined && instead !== null ? (
        <div className="pane-body">{instead}</div>
      ) : (
        <>
          {problem.categories.length > 0 && (
            <ReviewBar view={editor?.view ?? null} categories={problem.categories} locked={stage.why !== null} />
          )}
          <CodeHost work={work} />
        </>
      )}
      {!bare && <RoomActions work={work} onSend={onSend} />}
    </section>
  );
}
