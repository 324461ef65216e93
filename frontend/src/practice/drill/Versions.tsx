// The answers to one question side by side: the two newest at first, any two by choice.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { deleteAnswer } from "../../api/practiceClient";
import { keepDrill, useProjects } from "../../api/practiceQueries";
import type { Answered, Version } from "../../api/practiceTypes";
import { Choice } from "../../design/Choice";
import { Refused } from "../../design/Refused";
import { versionWords } from "./words";

export function Versions({ answered }: { answered: Answered }) {
  const { versions, prompt } = answered;
  const [left, setLeft] = useState<string | null>(null);
  const [right, setRight] = useState<string | null>(null);
  const newest = versions[0];
  if (!newest) return null;
  // A version that was deleted gives its side back to the newest ones.
  const find = (id: string | null) => versions.find((each) => each.id === id);
  const one = find(right) ?? newest;
  const other = find(left) ?? versions.find(({ id }) => id !== one.id);
  return (
    <section className="page-section" aria-labelledby="versions">
      <h2 id="versions">{versions.length === 1 ? "Your answer" : "Your answers side by side"}</h2>
      <div className="versions">
        {other && <OneVersion label="Left" versions={versions} version={other} prompt={prompt.id} onChoose={setLeft} />}
        <OneVersion label="Right" versions={versions} version={one} prompt={prompt.id} onChoose={setRight} />
      </div>
    </section>
  );
}

interface Props {
  label: string;
  versions: readonly Version[];
  version: Version;
  prompt: string;
  onChoose: (id: string) => void;
}

function OneVersion({ label, versions, version, prompt, onChoose }: Props) {
  const { data } = useProjects();
  const project = data?.projects.find(({ id }) => id === version.project);
  const options = versions.map((each) => ({ value: each.id, title: versionWords(each) }));
  return (
    <article className="version" aria-label={versionWords(version)}>
      {versions.length > 2 ? (
        <Choice label={`${label} answer`} value={version.id} options={options} onChange={onChoose} />
      ) : (
        <p className="quiet">{versionWords(version)}</p>
      )}
      {project && <p className="quiet">About {project.title}</p>}
      <p className="version-text">{version.text}</p>
      <Delete prompt={prompt} version={version.id} />
    </article>
  );
}

/** Asked twice, since it cannot be undone. */
function Delete({ prompt, version }: { prompt: string; version: string }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const deleting = useMutation({
    mutationFn: () => deleteAnswer(prompt, version),
    onSuccess: (drill) => keepDrill(queries, drill, prompt),
  });
  if (!asked) {
    return (
      <button type="button" className="tool" onClick={() => setAsked(true)}>
        Delete this answer
      </button>
    );
  }
  return (
    <div className="form-actions">
      <button
        type="button"
        className="button button-grave"
        disabled={deleting.isPending}
        onClick={() => deleting.mutate()}
      >
        Delete it for good
      </button>
      <button type="button" className="button" onClick={() => setAsked(false)}>
        Keep it
      </button>
      <Refused error={deleting.error} />
    </div>
  );
}
