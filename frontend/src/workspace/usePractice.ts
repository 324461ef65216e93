// Everything the workspace's panes share: the language, the draft, the clock, the runs, and what one can do.
import { useCallback, useEffect, useMemo, useState } from "react";

import { useHealth } from "../api/queries";
import type { Kind, LanguageHealth, Problem, Submission } from "../api/types";
import { readStored, writeStored } from "../design/stored";
import { Toasts } from "../design/toasts";
import { useClock } from "./clock/useClock";
import type { DraftSet } from "./drafts/draftSet";
import { useDraftState } from "./drafts/useDrafts";
import type { CodeEditor } from "./editor/CodeEditor";
import { useRuns } from "./runs/useRuns";
import { useOwnInputs } from "./tests/useOwnInputs";

const LANGUAGE_KEY = "sandglass.language";

export function usePractice(problem: Problem, drafts: DraftSet) {
  const [language, chooseLanguage] = useLanguage(problem);
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const [toasts] = useState(() => new Toasts());
  const keeper = useMemo(() => drafts.open(language), [drafts, language]);
  const draft = useDraftState(keeper);
  const clock = useClock(problem.slug);
  const [runs, run] = useRuns(problem.slug);
  const own = useOwnInputs(problem.slug);
  const readiness = useReadiness(language);

  useEffect(() => {
    if (editor) void editor.open(language, keeper.text);
  }, [editor, language, keeper]);

  useEffect(() => {
    drafts.onReplace((changed, text) => {
      if (changed !== language || !editor) return;
      editor.replace(text);
    });
  }, [drafts, editor, language]);

  useEffect(() => editor?.lock(clock.locked), [editor, clock.locked]);

  const marks = run.submission?.compile?.marks;
  const marked = run.submission?.language === language ? marks : undefined;
  useEffect(() => editor?.mark(marked ?? []), [editor, marked, language]);

  const blocked = clock.locked || runs.busy || readiness?.state === "building" || readiness?.state === "unavailable";
  const room = clock.running ? clock.reading?.room.id : undefined;
  const send = useCallback(
    (kind: Kind) => {
      if (blocked) return;
      const inputs = kind === "run" ? own.inputs : [];
      void runs.send({ problem: problem.slug, language, source: keeper.text, kind, inputs, room: room ?? null });
      void keeper.flush();
    },
    [blocked, own.inputs, runs, problem.slug, language, keeper, room],
  );

  /** Puts a text in place of the code; the old one is one undo away, also by a click. */
  const replaceCode = useCallback(
    (text: string, said: string) => {
      if (!editor) return;
      const old = editor.text;
      if (old === text) return;
      editor.replace(text);
      toasts.show(said, { label: "Undo", run: () => editor.replace(old) });
    },
    [editor, toasts],
  );

  const takeCode = useCallback(
    (submission: Submission) => {
      if (submission.language !== language) chooseLanguage(submission.language);
      // Opening another language puts its own draft in place first.
      setTimeout(() => replaceCode(submission.source, "The submitted code is in the editor."), 0);
    },
    [language, chooseLanguage, replaceCode],
  );

  return {
    problem,
    language,
    chooseLanguage,
    editor,
    setEditor,
    toasts,
    keeper,
    draft,
    clock,
    runs,
    run,
    own,
    readiness,
    blocked,
    send,
    replaceCode,
    takeCode,
  };
}

export type Practice = ReturnType<typeof usePractice>;

/** The language to write in: the one chosen last where the problem offers it. */
function useLanguage(problem: Problem): [string, (language: string) => void] {
  const [language, setLanguage] = useState(() => {
    const last = readStored(LANGUAGE_KEY) ?? "";
    return problem.languages.includes(last) ? last : (problem.languages[0] ?? "python");
  });
  const choose = useCallback((next: string) => {
    writeStored(LANGUAGE_KEY, next);
    setLanguage(next);
  }, []);
  return [language, choose];
}

/** Whether the language can be judged now; undefined until the server has said so. */
function useReadiness(language: string): LanguageHealth | undefined {
  const { data } = useHealth();
  return data?.languages.find(({ id }) => id === language);
}
