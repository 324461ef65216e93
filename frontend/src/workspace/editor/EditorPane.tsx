// The editor pane: what it is written in and with, the code, and what is said above it.
import "./editor.css";

import { RotateCcw } from "lucide-react";
import { useEffect } from "react";

import { useHealth } from "../../api/queries";
import type { LanguageHealth } from "../../api/types";
import { Choice } from "../../design/Choice";
import { later } from "../../design/later";
import { useStored } from "../../design/stored";
import { ActionBar } from "../ActionBar";
import type { Practice } from "../usePractice";
import { CodeHost } from "./CodeHost";
import { ConflictNote, LockedNote } from "./EditorNotes";
import { KEYMAP_TITLES, KEYMAPS } from "./keymaps";
import { usePhone } from "../usePhone";

// Only a review is marked line by line.
const ReviewBar = later(() => import("./ReviewBar"));

const SIZES = ["12", "13", "14", "16", "18"] as const;
const STATE_NOTES: Record<LanguageHealth["state"], string> = {
  ready: "",
  building: "being prepared",
  absent: "made at first use",
  unavailable: "not available",
};

interface Props {
  practice: Practice;
  onSend: (kind: "run" | "submit") => void;
}

export function EditorPane({ practice, onSend }: Props) {
  const phone = usePhone();
  const [keymap, setKeymap] = useStored("sandglass.keymap", KEYMAPS, "default");
  const [size, setSize] = useStored("sandglass.code-size", SIZES, "13");
  const { problem, language, editor, clock } = practice;
  const setup = problem.setups[language];

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
        <span className="file-name">{setup?.file}</span>
        <div className="pane-side">
          <LanguageChoice practice={practice} />
          <Choice
            label="Keymap"
            value={keymap}
            options={KEYMAPS.map((value) => ({ value, title: KEYMAP_TITLES[value] }))}
            onChange={setKeymap}
          />
          <Choice
            label="Letter size"
            value={size}
            options={SIZES.map((value) => ({ value, title: `${value} px` }))}
            onChange={setSize}
            className="choice-size"
          />
          <button
            type="button"
            className="tool"
            disabled={clock.locked}
            onClick={() => practice.replaceCode(setup?.starter ?? "", "The code is reset to the starter.")}
          >
            <RotateCcw size={14} aria-hidden="true" />
            Reset
          </button>
        </div>
      </div>
      <LockedNote practice={practice} />
      <ConflictNote practice={practice} />
      {problem.categories.length > 0 && (
        <ReviewBar view={editor?.view ?? null} categories={problem.categories} locked={clock.locked} />
      )}
      <CodeHost practice={practice} />
      {!phone && <ActionBar practice={practice} onSend={onSend} />}
    </section>
  );
}

function LanguageChoice({ practice }: { practice: Practice }) {
  const { problem, language, chooseLanguage } = practice;
  const { data: health } = useHealth();
  const states = new Map(health?.languages.map(({ id, state }) => [id, state]));
  const options = problem.languages.map((id) => {
    const title = problem.setups[id]?.title ?? id;
    return { value: id, title, note: STATE_NOTES[states.get(id) ?? "ready"] };
  });
  // What can be used now comes first; a list that is sorted keeps the order of equals.
  options.sort((one, other) => Number(one.note !== "") - Number(other.note !== ""));
  return <Choice label="Language" value={language} options={options} onChange={chooseLanguage} />;
}
