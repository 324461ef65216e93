// The parts with their times, what is allowed, and what helps.
import type { SeatView } from "../api/interviewTypes";
import { useProblems } from "../api/queries";
import { withExtra } from "../interviews/plan/plan";
import { allowedLines, helpLines } from "../interviews/rules";
import { FORMAT_WORDS, minutesText, PART_WORDS } from "../interviews/words";
import { Step } from "./Step";

const FORMAT_SENTENCES = {
  live: "You and the interviewer are in the room together.",
  private_then_explain: "You work alone first, and then walk the interviewer through what you did.",
  recorded: "You work alone. The interviewer looks at the recording afterwards.",
};

export function Plan({ seat }: { seat: SeatView }) {
  const { parts, rules } = seat.interview;
  const languages = useProblems().data?.languages ?? [];
  const times = parts.map(({ minutes }) => withExtra(minutes, rules.extra_percent));
  const all = times.reduce((sum, minutes) => sum + minutes, 0);
  return (
    <Step number={2} title="What happens">
      <p className="step-note">
        {FORMAT_WORDS[rules.format]}. {FORMAT_SENTENCES[rules.format]}
      </p>
      <ol className="lobby-parts">
        {parts.map((part, at) => (
          <li key={at}>
            <span className="lobby-part">{part.title}</span>
            {part.title !== PART_WORDS[part.kind] && <span className="quiet">{PART_WORDS[part.kind]}</span>}
            <span className="figures">{times[at]} min</span>
          </li>
        ))}
        <li className="lobby-all">
          <span className="lobby-part">In all</span>
          <span className="figures">{minutesText(all)}</span>
        </li>
      </ol>
      <h3>What is allowed</h3>
      <Lines lines={allowedLines(rules, languages)} />
      <h3>What is there for you</h3>
      <Lines
        lines={[
          ...helpLines(rules),
          "Time that the server loses for you, waiting or out of reach, is given back to the clock.",
          "Hints may be asked for. They are noted and have no price.",
          "You may think aloud or think first and explain afterwards; both are fine.",
        ]}
      />
    </Step>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
