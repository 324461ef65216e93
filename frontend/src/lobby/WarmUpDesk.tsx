// The desk of the warm-up: what is asked, the editor, Run, and what the samples said.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { useHealth } from "../api/queries";
import type { Problem } from "../api/types";
import { Choice } from "../design/Choice";
import { Keys } from "../design/Keys";
import { readStored, useStored, writeStored } from "../design/stored";
import type { CodeEditor } from "../workspace/editor/CodeEditor";
import { KEYMAP_TITLES, KEYMAPS } from "../workspace/editor/keymaps";
import { actionFor, modName } from "../workspace/keyboard";
import { useRuns } from "../workspace/runs/useRuns";
import { SmallEditor } from "./SmallEditor";
import { WarmUpResult } from "./WarmUpResult";

const LANGUAGE_KEY = "sandglass.language";

interface Props {
  problem: Problem;
  /** Languages that the interview allows; none named means all. */
  allowed: readonly string[];
}

export function WarmUpDesk({ problem, allowed }: Props) {
  const offered = useMemo(
    () => problem.languages.filter((id) => allowed.length === 0 || allowed.includes(id)),
    [problem, allowed],
  );
  const [language, chooseLanguage] = useLanguage(offered);
  const [keymap, setKeymap] = useStored("sandglass.keymap", KEYMAPS, "default");
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const texts = useRef(new Map<string, string>());
  const [runs, run] = useRuns(problem.slug);
  const state = useHealth().data?.languages.find(({ id }) => id === language)?.state ?? "ready";
  const blocked = runs.busy || state === "building" || state === "unavailable";

  const starter = problem.setups[language]?.starter ?? "";
  useEffect(() => {
    if (editor) void editor.open(language, texts.current.get(language) ?? starter);
  }, [editor, language, starter]);
  useEffect(() => {
    if (editor) void editor.setKeymap(keymap);
  }, [editor, keymap]);

  const send = useCallback(() => {
    if (blocked || !editor) return;
    void runs.send({ problem: problem.slug, language, source: editor.text, kind: "run", inputs: [], room: null });
  }, [blocked, editor, runs, problem.slug, language]);
  const desk = useRef<HTMLDivElement>(null);
  useRunKey(desk, send);

  return (
    <div className="desk" ref={desk}>
      {/* Markup that the server rendered and sanitised. */}
      <div className="markup" dangerouslySetInnerHTML={{ __html: problem.statement_html }} />
      <div className="desk-frame">
        <div className="desk-head">
          <Choice
            label="Language"
            value={language}
            options={offered.map((id) => ({ value: id, title: problem.setups[id]?.title ?? id }))}
            onChange={chooseLanguage}
          />
          <Choice
            label="Keymap"
            value={keymap}
            options={KEYMAPS.map((value) => ({ value, title: KEYMAP_TITLES[value] }))}
            onChange={setKeymap}
          />
        </div>
        <SmallEditor
          label="Warm-up editor."
          className="desk-code"
          onEditor={setEditor}
          onChange={(changed, text) => texts.current.set(changed, text)}
        />
        <div className="actions">
          <button type="button" className="button" disabled={blocked} onClick={send}>
            Run <Keys of={`${modName()} '`} />
          </button>
          <p className="actions-line" role="status">
            {run.refusal?.message ?? lineFor(state, runs.busy)}
          </p>
        </div>
      </div>
      <WarmUpResult problem={problem} run={run} />
    </div>
  );
}

function lineFor(state: string, busy: boolean): string {
  if (busy) return "Running the samples";
  if (state === "building") return "This language is being prepared; Run opens when it is ready.";
  if (state === "unavailable") return "This language cannot be judged here now.";
  return "Counts for nothing; no interviewer sees it.";
}

/** The language chosen last, where it is offered; chosen here, it is also the first one in the room. */
function useLanguage(offered: readonly string[]): [string, (language: string) => void] {
  const [language, setLanguage] = useState(() => {
    const last = readStored(LANGUAGE_KEY) ?? "";
    return offered.includes(last) ? last : (offered[0] ?? "python");
  });
  const choose = useCallback((next: string) => {
    writeStored(LANGUAGE_KEY, next);
    setLanguage(next);
  }, []);
  return [language, choose];
}

/** The key for Run works as in the room, before the editor's own keys. */
function useRunKey(desk: React.RefObject<HTMLElement | null>, send: () => void): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const host = desk.current;
    const press = (event: KeyboardEvent) => {
      if (actionFor(event, true) !== "run") return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) latest.current();
    };
    host?.addEventListener("keydown", press, { capture: true });
    return () => host?.removeEventListener("keydown", press, { capture: true });
  }, [desk]);
}
