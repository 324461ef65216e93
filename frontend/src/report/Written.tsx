// What people wrote beside the code: the candidate's plan, and the interviewers' private notes.
import type { Report } from "../api/scoreTypes";
import { sinceStart } from "../scorecard/marks";

const BOXES: Record<string, string> = {
  restate: "Restated",
  examples: "Examples",
  plan: "Plan",
  cost: "Cost",
  tests: "Tests",
};

export function PlanPads({ report: { plans, facts } }: { report: Report }) {
  const problems = [...new Set(plans.map(({ problem }) => problem))];
  if (problems.length === 0) return null;
  const titles = new Map(facts.problems.map(({ slug, title }) => [slug, title]));
  return (
    <section className="report-part" aria-labelledby="report-plans">
      <h2 id="report-plans">Plan pad</h2>
      {problems.map((problem) => (
        <div key={problem} className="report-plan">
          <h3>{titles.get(problem) ?? problem}</h3>
          <dl>
            {plans
              .filter((each) => each.problem === problem)
              .map(({ box, text }) => (
                <div key={box}>
                  <dt>{BOXES[box] ?? box}</dt>
                  <dd className="score-said">{text}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

export function NoteList({ report: { notes, facts } }: { report: Report }) {
  return (
    <section className="report-part report-break" aria-labelledby="report-notes">
      <h2 id="report-notes">Private notes</h2>
      {notes.length === 0 && <p className="quiet">No notes.</p>}
      <ul className="report-notes">
        {notes.map(({ id, at, by, text }) => (
          <li key={id}>
            <span className="figures">{sinceStart(at, facts.started_at)}</span>
            <span className="score-said">{text}</span>
            <span className="quiet">{by}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
