// What is told once a question was answered: the follow-ups in their order, and a weak beside a strong answer.
import { Check } from "lucide-react";

import type { Answered } from "../../api/practiceTypes";

interface LadderProps {
  ladder: readonly string[];
  /** The last follow-up that the answer holds to; null where none is noted. */
  rung: number | null;
  onReach: ((rung: number) => void) | null;
}

/** The follow-ups; pressing one says that the answer held up to there, pressing the last one again takes it away. */
export function Ladder({ ladder, rung, onReach }: LadderProps) {
  return (
    <section className="page-section" aria-labelledby="ladder">
      <h2 id="ladder">What comes next in an interview</h2>
      <p className="quiet drill-note">
        {onReach
          ? "Answer each in your head. Press the last one that your answer holds to."
          : "Answer each in your head."}
      </p>
      <ol className="rungs">
        {ladder.map((words, at) => (
          <li key={words}>
            {onReach ? (
              <button
                type="button"
                className="drill-rung"
                aria-pressed={at < (rung ?? 0)}
                onClick={() => onReach(rung === at + 1 ? at : at + 1)}
              >
                <RungMark number={at + 1} reached={at < (rung ?? 0)} />
                {words}
              </button>
            ) : (
              <span className="drill-rung">
                <RungMark number={at + 1} reached={false} />
                {words}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function RungMark({ number, reached }: { number: number; reached: boolean }) {
  return (
    <span className="number figures" aria-hidden="true">
      {reached ? <Check size={12} /> : number}
    </span>
  );
}

export function Contrast({ answered: { weak, strong, weak_example, strong_example } }: { answered: Answered }) {
  return (
    <section className="page-section" aria-labelledby="contrast">
      <h2 id="contrast">A weak and a strong answer</h2>
      <div className="contrast">
        <Pole title="Weak" gist={weak} example={weak_example} />
        <Pole title="Strong" gist={strong} example={strong_example} />
      </div>
    </section>
  );
}

function Pole({ title, gist, example }: { title: string; gist: string; example: string }) {
  return (
    <div className="pole">
      <h3>{title}</h3>
      <p>{gist}</p>
      {example !== "" && <blockquote>{example}</blockquote>}
    </div>
  );
}
