// All questions by part, with where each stands: the four to begin with, the others, and fact finding.
import "./drill.css";

import { Link } from "wouter";

import { useDrill } from "../../api/practiceQueries";
import type { DrillPrompt } from "../../api/practiceTypes";
import { useNow } from "../../design/useNow";
import { counted } from "../../design/words";
import { Loaded, PracticePage } from "../PracticePage";
import { type Part, partsOf, type Standing, standingOf, standingWords } from "./words";

export default function DrillPage() {
  const drill = useDrill();
  return (
    <PracticePage title="Questions">
      <p className="practice-intro">
        Pick a question, take a project of yours, and answer within {drill.data?.seconds ?? 90} seconds. The follow-ups
        and an example of a weak and a strong answer come afterwards.
      </p>
      <Loaded asked={drill} what="The questions" bones={8}>
        {({ prompts }) =>
          prompts.length === 0 ? (
            <p className="quiet">This installation has no questions. They come with the server.</p>
          ) : (
            partsOf(prompts).map((part) => <PartOf key={part.title} part={part} />)
          )
        }
      </Loaded>
    </PracticePage>
  );
}

function PartOf({ part }: { part: Part }) {
  const answered = part.prompts.filter(({ answers }) => answers > 0).length;
  return (
    <section className="page-section" aria-label={part.title}>
      <div className="drill-head">
        <h2>{part.title}</h2>
        <span className="quiet">
          {answered} of {counted(part.prompts.length, "question")} answered
        </span>
      </div>
      {part.note !== null && <p className="quiet drill-note">{part.note}</p>}
      <ul className="drill-list">
        {part.prompts.map((prompt) => (
          <Row key={prompt.id} prompt={prompt} />
        ))}
      </ul>
    </section>
  );
}

function Row({ prompt }: { prompt: DrillPrompt }) {
  const now = useNow(0);
  const standing = standingOf(prompt, now);
  return (
    <li className={`drill-row drill-${standing}`}>
      <StandingShape standing={standing} />
      <Link href={`/practice/drill/${prompt.id}`} className="drill-question">
        {prompt.question}
      </Link>
      <span className="drill-standing">{standingWords(prompt, now)}</span>
    </li>
  );
}

/** An empty ring, a filled one, or a filled one with a ring around it that says: again. */
function StandingShape({ standing }: { standing: Standing }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="shape">
      <circle cx="8" cy="8" r="6.7" fill="none" stroke="var(--line-strong)" strokeWidth="1.3" />
      {standing !== "new" && <circle cx="8" cy="8" r={standing === "due" ? 2.6 : 4.4} fill="var(--glass)" />}
    </svg>
  );
}
