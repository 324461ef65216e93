// What is recorded, as the server says it, and what is never done.
import { Step } from "./Step";

const NEVER = [
  "Nobody looks at your face or follows your eyes.",
  "No score is computed from your keys, your pauses or your speed.",
  "No program decides about you.",
];

export function Recorded({ sentences }: { sentences: readonly string[] }) {
  return (
    <Step number={4} title="What is recorded">
      <ul className="lines">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>What is never done</h3>
      <ul className="lines">
        {NEVER.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Step>
  );
}
