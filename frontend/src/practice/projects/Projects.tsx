// The learner's own projects: what an interviewer asks about, written down part by part.
import "./projects.css";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { sentenceFor } from "../../api/fault";
import { deleteProject, makeProject } from "../../api/practiceClient";
import { practised, useProjects } from "../../api/practiceQueries";
import type { Project } from "../../api/practiceTypes";
import { ToastList } from "../../design/ToastList";
import { Toasts } from "../../design/toasts";
import { Loaded, PracticePage } from "../PracticePage";
import { ProjectCard } from "./ProjectCard";
import { ProjectForm } from "./ProjectForm";
import { bodyOf } from "./project";

const NEW = "new";

export default function ProjectsPage() {
  const asked = useProjects();
  const [toasts] = useState(() => new Toasts());
  // The project whose form is open, NEW for one that is not there yet.
  const [editing, setEditing] = useState<string | null>(null);
  const remove = useRemoving(toasts);
  const some = (asked.data?.projects.length ?? 0) > 0;
  const describe = some && editing !== NEW && (
    <button type="button" className="button button-main" onClick={() => setEditing(NEW)}>
      Describe a project
    </button>
  );
  return (
    <PracticePage title="Projects" actions={describe}>
      <Loaded asked={asked} what="Your projects">
        {({ projects }) => (
          <>
            {(editing === NEW || projects.length === 0) && (
              <Fresh first={projects.length === 0} onDone={() => setEditing(null)} />
            )}
            <ul className="projects">
              {projects.map((project) => (
                <li key={project.id} id={project.id} className="project">
                  {editing === project.id ? (
                    <ProjectForm project={project} onDone={() => setEditing(null)} />
                  ) : (
                    <ProjectCard
                      project={project}
                      onEdit={() => setEditing(project.id)}
                      onDelete={() => remove(project)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <ToastList toasts={toasts} />
    </PracticePage>
  );
}

function Fresh({ first, onDone }: { first: boolean; onDone: () => void }) {
  return (
    <section className="project" aria-label="A project">
      {first && (
        <p className="practice-intro">
          Take a project that you know well, from work, study or your own time. Two or three of different kinds serve
          better than five alike. Only you see what you write here.
        </p>
      )}
      <ProjectForm project={null} onDone={onDone} />
    </section>
  );
}

/** Deletes at once, and makes the project anew on Undo: the same words, but no answers belong to it any more. */
function useRemoving(toasts: Toasts): (project: Project) => void {
  const queries = useQueryClient();
  const onError = (error: Error) => void toasts.show(sentenceFor(error));
  const onSuccess = () => practised(queries);
  const restoring = useMutation({ mutationFn: (project: Project) => makeProject(bodyOf(project)), onSuccess, onError });
  const removing = useMutation({
    mutationFn: (project: Project) => deleteProject(project.id),
    onSuccess: (_, project) => {
      const words =
        project.answered.length === 0
          ? `${project.title} is deleted.`
          : `${project.title} is deleted. Its answers stay, without the project.`;
      toasts.show(words, { label: "Undo", run: () => restoring.mutate(project) });
      return onSuccess();
    },
    onError,
  });
  return removing.mutate;
}
