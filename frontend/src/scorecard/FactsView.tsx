// What the record says, in tables: the parts and their times, the problems with verdicts by group, hints.
import type { Facts, ProblemFacts } from "../api/scoreTypes";
import { VerdictShape } from "../design/VerdictShape";
import { counted, VERDICT_WORDS } from "../design/words";
import type { Verdict } from "../api/types";
import { sinceStart } from "./marks";

export function FactsView({ facts }: { facts: Facts }) {
  const { parts, problems, private_seconds, pauses, started_at } = facts;
  return (
    <div className="facts">
      <table className="facts-table">
        <caption className="unseen">Parts and their times</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Planned</th>
            <th scope="col">Began</th>
            <th scope="col">Took</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ title, minutes, extended, began_at, ended_at }, index) => (
            <tr key={index}>
              <th scope="row">{title}</th>
              <td>
                {minutes} min{extended > 0 && `, extended by ${extended}`}
              </td>
              <td className="figures">{began_at === null ? "not reached" : sinceStart(began_at, started_at)}</td>
              <td className="figures">
                {began_at !== null && ended_at !== null ? sinceStart(ended_at, began_at) : "·"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet facts-line">
        Private thinking: {private_seconds === 0 ? "none" : sinceStart(private_seconds * 1000, 0)}. Pauses: {pauses}.
      </p>
      {problems.map((problem) => (
        <ProblemBlock key={problem.slug} problem={problem} start={started_at} />
      ))}
    </div>
  );
}

function ProblemBlock({ problem, start }: { problem: ProblemFacts; start: number | null }) {
  const { title, opened, runs, submits, hints, approaches } = problem;
  if (!opened) return <p className="facts-problem quiet">{title}: not opened.</p>;
  const tried = [
    counted(runs, "Run"),
    counted(submits.length, "Submit"),
    counted(hints.length, "hint"),
    approaches.length === 1 ? "one approach" : `${approaches.length} approaches`,
  ];
  return (
    <section className="facts-problem" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet facts-line">{tried.join(" · ")}</p>
      {eventsOf(problem).map((each) =>
        "text" in each ? (
          <div key={`hint ${each.at}`} className="facts-submit">
            <span className="figures facts-when">{sinceStart(each.at, start)}</span>
            <span className="facts-hint">
              <span className="quiet">Hint: </span>
              {each.text}
            </span>
          </div>
        ) : (
          <SubmitLine key={`submit ${each.at}`} submit={each} start={start} />
        ),
      )}
    </section>
  );
}

type Submit = ProblemFacts["submits"][number];

/** Submits and hints as they followed each other. */
function eventsOf({ submits, hints }: ProblemFacts) {
  return [...submits, ...hints].sort((one, other) => one.at - other.at);
}

function SubmitLine({ submit, start }: { submit: Submit; start: number | null }) {
  const { at, verdict, passed, cases, language, groups } = submit;
  return (
    <div className="facts-submit">
      <span className="figures facts-when">{sinceStart(at, start)}</span>
      <VerdictShape fate={(verdict ?? "waiting") as Verdict | "waiting"} label="" />
      <span>
        {verdict ? VERDICT_WORDS[verdict as Verdict] : "not judged"}, {passed} of {cases} tests, {language}
      </span>
      <ul className="facts-groups">
        {groups.map(({ group, title, passed: good, cases: all }) => (
          <li key={group}>
            {title} <span className="figures">{`${good}/${all}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
