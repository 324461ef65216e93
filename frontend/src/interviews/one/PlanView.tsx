// The plan of an interview as it is read: parts with what is asked in them, and the rules.
import { Link } from "wouter";

import { usePrompts } from "../../api/interviewQueries";
import type { Interview, Part, Rules } from "../../api/interviewTypes";
import { useProblems } from "../../api/queries";
import { allowedLines, helpLines } from "../rules";
import { PART_WORDS } from "../words";

export function PlanView({ interview }: { interview: Interview }) {
  const { id, parts, rules, state } = interview;
  const languages = useProblems().data?.languages;
  return (
    <section className="page-section" aria-labelledby="plan">
      <div className="section-head">
        <h2 id="plan" className="section-title">
          Plan
        </h2>
        {state === "planned" && (
          <Link href={`/interviews/${id}/edit`} className="button">
            Change the plan
          </Link>
        )}
      </div>
      <ol className="plan-parts">
        {parts.map((part, at) => (
          <PlanPart key={at} part={part} number={at + 1} />
        ))}
      </ol>
      <RuleLines rules={rules} languages={languages ?? []} />
    </section>
  );
}

function PlanPart({ part, number }: { part: Part; number: number }) {
  const prompts = new Map(usePrompts().data?.prompts.map(({ id, question }) => [id, question]));
  const problems = new Map(useProblems().data?.problems.map(({ slug, title }) => [slug, title]));
  const items = [
    ...part.prompts.map((id) => prompts.get(id) ?? id),
    ...part.problems.map((slug) => problems.get(slug) ?? slug),
  ];
  return (
    <li className="plan-part">
      <span className="number figures" aria-hidden="true">
        {number}
      </span>
      <div>
        <p className="plan-part-title">
          {part.title}
          {part.title !== PART_WORDS[part.kind] && <span className="quiet"> · {PART_WORDS[part.kind]}</span>}
        </p>
        {items.length > 0 && (
          <ul className="plan-items">
            {items.map((item, at) => (
              <li key={at}>{item}</li>
            ))}
          </ul>
        )}
      </div>
      <span className="figures plan-minutes">{part.minutes} min</span>
    </li>
  );
}

function RuleLines({ rules, languages }: { rules: Rules; languages: readonly { id: string; title: string }[] }) {
  const lines = [...allowedLines(rules, languages), ...helpLines(rules)];
  return (
    <ul className="rule-lines" aria-label="Rules">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
