// The map of the learner's own projects: one line each, a square for every family, and the warning when all are alike.
import "./map.css";

import { TriangleAlert } from "lucide-react";
import { Link } from "wouter";

import type { ProjectRow } from "../api/practiceTypes";
import { fillOf, projectStrength, projectWords } from "./map";
import { Tile } from "./Tile";
import { FAMILIES, FAMILY_SHORT } from "./words";

export function ProjectMap({ projects, warning }: { projects: readonly ProjectRow[]; warning: string | null }) {
  return (
    <div className="map map-projects">
      <h3>Your own projects</h3>
      {projects.length === 0 ? (
        <p className="quiet">
          Each project that you describe becomes a line here, with the families it belongs to. An interviewer asks about
          them first. <Link href="/practice/projects">Describe the first one</Link>
        </p>
      ) : (
        <Lines projects={projects} />
      )}
      {warning !== null && (
        <p className="map-warning">
          <TriangleAlert size={16} aria-hidden="true" />
          {warning}
        </p>
      )}
    </div>
  );
}

function Lines({ projects }: { projects: readonly ProjectRow[] }) {
  return (
    <>
      <ul className="map-lines">
        <li className="map-line map-line-head" aria-hidden="true">
          <span />
          {FAMILIES.map((family) => (
            <span key={family}>{FAMILY_SHORT[family]}</span>
          ))}
        </li>
        {projects.map((project) => (
          <li key={project.id} className="map-line">
            <Link
              href={`/practice/projects#${project.id}`}
              aria-label={projectWords(project)}
              title={projectWords(project)}
            >
              {project.title}
            </Link>
            {FAMILIES.map((family) => (
              <span key={family} className="map-tile">
                <Tile fill={project.families.includes(family) ? fillOf(projectStrength(project), 1) : 0} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="map-words">A square grows with the questions that you answered with the project.</p>
    </>
  );
}
