// How the interview is rated, before any clock starts.
import type { SeatPart } from "../api/interviewTypes";
import { Step } from "./Step";

const DIMENSIONS: [string, string][] = [
  ["Understanding", "takes the problem apart, asks, finds small examples"],
  ["Approach", "has a plan, knows its cost, weighs another way"],
  ["Implementation", "writes code that does what was planned"],
  ["Testing", "tries edges, finds and mends mistakes"],
  ["Communication", "says what is being done and why, takes a hint"],
];

export function Rating({ parts }: { parts: readonly SeatPart[] }) {
  const has = (kind: SeatPart["kind"]) => parts.some((part) => part.kind === kind);
  return (
    <Step number={3} title="How it is rated">
      {has("coding") && (
        <dl className="dimensions">
          {DIMENSIONS.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className="lines">
        <li>Each is rated from 1 to 4 against written descriptions, with a moment of the interview as its evidence.</li>
        {has("knowhow") && (
          <li>Questions about your work have the same follow-ups for everybody. Examples of your own carry most.</li>
        )}
        {has("fact") && <li>Getting to know each other is not rated. There are only notes.</li>}
        <li>What was not asked counts for nothing. Raters do not see each other's ratings before theirs are final.</li>
        <li>A person decides, and says why.</li>
      </ul>
    </Step>
  );
}
