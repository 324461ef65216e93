// The code of every approach as it was left, on paper of its own.
import { useProblems } from "../api/queries";
import type { Report } from "../api/scoreTypes";

export function CodeLeft({ report: { code, facts } }: { report: Report }) {
  const { data: bank } = useProblems();
  const languages = new Map(bank?.languages.map(({ id, title }) => [id, title]));
  const written = code.filter(({ changed }) => changed);
  const titles = new Map(facts.problems.map(({ slug, title }) => [slug, title]));
  return (
    <section className="report-part report-break" aria-labelledby="report-code">
      <h2 id="report-code">Code as it was left</h2>
      {written.length === 0 && <p className="quiet">No code was written.</p>}
      {written.map(({ problem, language, approach, code: text }) => (
        <figure key={`${problem} ${language} ${approach}`} className="report-code">
          <figcaption>
            {titles.get(problem) ?? problem}, approach {approach}, {languages.get(language) ?? language}
          </figcaption>
          <ol className="code-lines" aria-label="Code">
            {text
              .replace(/\n$/, "")
              .split("\n")
              .map((line, index) => (
                <li key={index}>
                  <code>{line === "" ? " " : line}</code>
                </li>
              ))}
          </ol>
        </figure>
      ))}
    </section>
  );
}
