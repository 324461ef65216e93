// The statement: what is asked, within what limits, with examples.
import "./statement.css";

import type { Problem, Sample } from "../../api/types";
import { limitText, titleOf } from "../../design/words";
import { Pair } from "../tests/CaseDetail";
import { Markup } from "./Markup";
import { Tables } from "./Tables";

const STYLES = {
  function: "a function",
  class: "a class",
  repair: "code to repair",
  review: "a review",
  stdio: "standard input and output",
  sql: "a query",
};

export function Statement({ problem, language }: { problem: Problem; language: string }) {
  const setup = problem.setups[language];
  const style = STYLES[problem.style];
  return (
    <article className="statement">
      <h2 className="statement-title">{problem.title}</h2>
      <p className="statement-meta">
        {[titleOf(problem.track), style, setup && `your language: ${setup.title}`].filter(Boolean).join(" · ")}
      </p>
      <Markup html={problem.statement_html} />
      <Tables problem={problem} />
      <h3>{problem.constraints.length > 0 ? "Constraints" : "Limits"}</h3>
      <ul className="constraints">
        {problem.constraints.map((constraint) => (
          <li key={constraint}>
            <code>{constraint}</code>
          </li>
        ))}
        {setup && (
          <>
            <li>time {limitText(setup.time_ms)}</li>
            <li>memory {setup.memory_mb} MB</li>
          </>
        )}
        <li>code {problem.code_kb} kB</li>
      </ul>
      {problem.samples.map((sample, at) => (
        <Example key={sample.name} sample={sample} number={problem.samples.length > 1 ? at + 1 : null} />
      ))}
    </article>
  );
}

function Example({ sample, number }: { sample: Sample; number: number | null }) {
  return (
    <section className="example">
      <h3>{number === null ? "Example" : `Example ${number}`}</h3>
      <dl className="pairs">
        {sample.inputs.map(({ name, text }) => (
          <Pair key={name} name={name} code>
            {text}
          </Pair>
        ))}
        <Pair name="answer" code>
          {sample.answer}
        </Pair>
      </dl>
      {sample.explanation_html !== null && <Markup html={sample.explanation_html} />}
    </section>
  );
}
