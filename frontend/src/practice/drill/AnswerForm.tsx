// Answering a question within its seconds: with a project, in writing or spoken with a note of what was said.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useEffect, useId, useState, useSyncExternalStore } from "react";
import { Link } from "wouter";

import { giveAnswer } from "../../api/practiceClient";
import { keepAnswered, useProjects } from "../../api/practiceQueries";
import type { Answered, DrillPrompt, Project } from "../../api/practiceTypes";
import { Choice } from "../../design/Choice";
import { Refused } from "../../design/Refused";
import { Answering } from "./Answering";
import { Countdown } from "./Countdown";

const MOST_SECONDS = 7200;
const MOST_LETTERS = 8000;

interface Props {
  prompt: DrillPrompt;
  seconds: number;
  onSaved: () => void;
  /** Null on the first answer: there is nothing to go back to. */
  onCancel: (() => void) | null;
}

export function AnswerForm({ prompt, seconds, onSaved, onCancel }: Props) {
  const queries = useQueryClient();
  const [answering] = useState(() => new Answering(prompt.id));
  const { text, project, seconds: taken, running, kept } = useSyncExternalStore(answering.subscribe, answering.current);
  useEffect(() => () => answering.stop(), [answering]);
  const { data: list } = useProjects();
  // A project that was deleted meanwhile counts as none; until the list is there, what was chosen before holds.
  const there = list === undefined || list.projects.some(({ id }) => id === project);
  const known = project !== "" && there ? project : null;
  const saving = useMutation({
    mutationFn: () =>
      giveAnswer(prompt.id, {
        text: text.trim(),
        project: known,
        seconds: Math.min(MOST_SECONDS, taken),
      }),
    onSuccess: (answered: Answered) => {
      answering.forget();
      onSaved();
      void keepAnswered(queries, answered);
    },
  });
  const ready = text.trim() !== "" && !saving.isPending;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (ready) saving.mutate();
  };
  return (
    <form className="form answer-form" onSubmit={send}>
      {prompt.rated && list && (
        <ProjectChoice projects={list.projects} value={known ?? ""} onChange={(next) => answering.choose(next)} />
      )}
      <Countdown whole={seconds} taken={taken} running={running} onRun={(on) => answering.run(on)} />
      <AnswerText text={text} kept={kept} onType={(next) => answering.type(next)} />
      <Refused error={saving.error} />
      <div className="form-actions">
        <button type="submit" className="button button-main button-large" disabled={!ready}>
          {saving.isPending ? "Saving the answer" : "Save the answer"}
        </button>
        {onCancel !== null && (
          <button type="button" className="button" onClick={onCancel}>
            Back to your answers
          </button>
        )}
      </div>
    </form>
  );
}

function AnswerText({ text, kept, onType }: { text: string; kept: boolean; onType: (text: string) => void }) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>Your answer</label>
      <textarea
        id={id}
        className="field"
        rows={8}
        maxLength={MOST_LETTERS}
        value={text}
        onChange={(event) => onType(event.target.value)}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} className={kept ? "field-hint" : "field-problem"}>
        {kept
          ? "Kept on this device while you type. If you speak instead, note in a few words what you said."
          : "This device has no room to keep what you type. Save the answer before you leave the page."}
      </p>
    </div>
  );
}

interface ChoiceProps {
  projects: readonly Project[];
  value: string;
  onChange: (project: string) => void;
}

function ProjectChoice({ projects, value, onChange }: ChoiceProps) {
  if (projects.length === 0) {
    return (
      <p className="quiet">
        Answers are about a project of yours. <Link href="/practice/projects">Describe one first</Link>, or answer
        without.
      </p>
    );
  }
  const options = [{ value: "", title: "No project" }, ...projects.map(({ id, title }) => ({ value: id, title }))];
  return (
    <p className="answer-project">
      <span className="field-label">About</span>
      <Choice label="Project" value={value} options={options} onChange={onChange} />
    </p>
  );
}
