// Describing a project: title, families, and five parts that may be filled in later.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useId, useState } from "react";

import { changeProject, makeProject } from "../../api/practiceClient";
import { practised } from "../../api/practiceQueries";
import type { Family, Project, ProjectBody, ProjectPart } from "../../api/practiceTypes";
import { problemOf, Refused } from "../../design/Refused";
import { TextField } from "../../design/TextField";
import { FAMILIES, FAMILY_WORDS } from "../words";
import { bodyOf, EMPTY, PART_ASKS, PART_TITLES, PARTS } from "./project";

const FIELDS = ["title", ...PARTS];

/** `project` is null for one that is not there yet. */
export function ProjectForm({ project, onDone }: { project: Project | null; onDone: () => void }) {
  const queries = useQueryClient();
  const [body, setBody] = useState<ProjectBody>(() => (project === null ? EMPTY : bodyOf(project)));
  const change = (part: Partial<ProjectBody>) => setBody((before) => ({ ...before, ...part }));
  const saving = useMutation({
    mutationFn: () => (project === null ? makeProject(body) : changeProject(project.id, body)),
    onSuccess: async () => {
      await practised(queries);
      if (project === null) setBody(EMPTY);
      onDone();
    },
  });
  const ready = body.title.trim() !== "" && body.families.length > 0 && !saving.isPending;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (ready) saving.mutate();
  };
  return (
    <form className="form project-form" onSubmit={send} aria-label={project?.title ?? "A new project"}>
      <TextField
        label="What do you call it?"
        value={body.title}
        onChange={(title) => change({ title })}
        maxLength={120}
        problem={problemOf(saving.error, ["title"])}
      />
      <Families chosen={body.families} onChange={(families) => change({ families })} />
      {PARTS.map((part) => (
        <Part
          key={part}
          part={part}
          value={body[part]}
          onChange={(text) => change({ [part]: text })}
          problem={problemOf(saving.error, [part])}
        />
      ))}
      <Refused error={saving.error} fields={FIELDS} />
      <div className="form-actions">
        <button type="submit" className="button button-main" disabled={!ready}>
          {saving.isPending ? "Saving the project" : "Save the project"}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
        {!ready && !saving.isPending && <span className="quiet">It needs a name and at least one kind.</span>}
      </div>
    </form>
  );
}

function Families({ chosen, onChange }: { chosen: readonly Family[]; onChange: (families: Family[]) => void }) {
  return (
    <fieldset className="project-families">
      <legend className="field-label">What kind of work is it?</legend>
      {FAMILIES.map((family) => (
        <label key={family} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(family)}
            onChange={({ target }) =>
              onChange(FAMILIES.filter((each) => (each === family ? target.checked : chosen.includes(each))))
            }
          />
          {FAMILY_WORDS[family]}
        </label>
      ))}
    </fieldset>
  );
}

interface PartProps {
  part: ProjectPart;
  value: string;
  onChange: (text: string) => void;
  problem: string | undefined;
}

function Part({ part, value, onChange, problem }: PartProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{PART_TITLES[part]}</label>
      <textarea
        id={id}
        className="field"
        rows={3}
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} className={problem === undefined ? "field-hint" : "field-problem"}>
        {problem ?? PART_ASKS[part]}
      </p>
    </div>
  );
}
