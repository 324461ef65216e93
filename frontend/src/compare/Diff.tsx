// The code of two approaches, line by line: what both have, and what only one has.
import type { OwnApproach } from "../api/growthClient";
import { lineDifferences } from "./lines";
import { Scrolling } from "./Scrolling";

const SIGNS = { same: " ", one: "−", other: "+" };

export function Diff({ one, other }: { one: OwnApproach; other: OwnApproach }) {
  const words = { same: "", one: `only ${one.letter}: `, other: `only ${other.letter}: ` };
  return (
    <section className="page-section" aria-labelledby="compare-code">
      <h2 id="compare-code">The code</h2>
      <p className="quiet">
        − only in {one.letter}, + only in {other.letter}
      </p>
      <Scrolling className="diff-frame" name={`Code from ${one.letter} to ${other.letter}`}>
        <ol className="diff" aria-label={`From ${one.letter} to ${other.letter}`}>
          {lineDifferences(one.source, other.source).map(({ kind, text }, index) => (
            <li key={index} className={`diff-${kind}`}>
              <span aria-hidden="true">{SIGNS[kind]}</span>
              {words[kind] !== "" && <span className="unseen">{words[kind]}</span>}
              <code>{text === "" ? " " : text}</code>
            </li>
          ))}
        </ol>
      </Scrolling>
    </section>
  );
}
