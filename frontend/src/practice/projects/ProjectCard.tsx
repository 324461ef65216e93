// One project: its parts, what is still empty, and the questions that were answered with it.
import { Link } from "wouter";

import { useDrill } from "../../api/practiceQueries";
import type { Project } from "../../api/practiceTypes";
import { FAMILY_WORDS } from "../words";
import { missingWords, PART_TITLES, PARTS } from "./project";

interface Props {
  project: Project;
  onEdit: () => void;
  onDelete: () => void;
}

export function ProjectCard({ project, onEdit, onDelete }: Props) {
  const { title, families, missing } = project;
  const empty = missingWords(missing);
  return (
    <article aria-label={title}>
      <div className="project-head">
        <h2>{title}</h2>
        <button type="button" className="button" onClick={onEdit} aria-label={`Edit ${title}`}>
          Edit
        </button>
        <button type="button" className="button button-quiet" onClick={onDelete} aria-label={`Delete ${title}`}>
          Delete
        </button>
      </div>
      <p className="quiet">{families.map((family) => FAMILY_WORDS[family]).join(" · ")}</p>
      <dl className="project-parts">
        {PARTS.filter((part) => !missing.includes(part)).map((part) => (
          <div key={part} className="project-part">
            <dt>{PART_TITLES[part]}</dt>
            <dd>{project[part]}</dd>
          </div>
        ))}
      </dl>
      {empty !== null && <p className="project-missing">{empty}</p>}
      <AnsweredWith project={project} />
    </article>
  );
}

function AnsweredWith({ project: { answered } }: { project: Project }) {
  const { data } = useDrill();
  if (answered.length === 0) {
    return (
      <p className="project-answered">
        No question is answered with it yet. <Link href="/practice/drill/P1">Begin with the first</Link>
      </p>
    );
  }
  return (
    <details className="project-answered">
      <summary>{answered.length === 1 ? "1 question" : `${answered.length} questions`} answered with it</summary>
      <ul>
        {answered.map((id) => (
          <li key={id}>
            <Link href={`/practice/drill/${id}`}>{data?.prompts.find((each) => each.id === id)?.question ?? id}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
