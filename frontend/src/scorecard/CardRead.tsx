// A locked scorecard to read: each rating with its evidence, and what was added later.
import type { Scorecard } from "../api/scoreTypes";
import { EvidenceList } from "./EvidenceList";
import { SURE_WORDS, whenText } from "./words";

interface Props {
  interview: string;
  scorecard: Scorecard;
  start: number | null;
  titles: Record<string, string>;
}

export function CardRead({ interview, scorecard, start, titles }: Props) {
  const { card, rater, later, locked_at } = scorecard;
  const marks = [
    ...Object.entries(card.dimensions).map(([subject, mark]) => ({ subject, mark })),
    ...card.prompts.map((mark) => ({ subject: mark.prompt, mark })),
  ].filter(({ mark }) => mark.rating !== null || mark.evidence.length > 0 || ("note" in mark && mark.note !== ""));
  return (
    <article className="card-read" aria-label={`Scorecard of ${rater}`}>
      <h3>
        {rater}
        {locked_at === null && <span className="quiet"> · not locked yet</span>}
      </h3>
      {card.summary !== "" && <p className="score-said">{card.summary}</p>}
      {marks.length === 0 && <p className="quiet">No ratings.</p>}
      <dl>
        {marks.map(({ subject, mark }) => (
          <div key={subject} className="card-mark">
            <dt>
              {titles[subject] ?? subject}
              <span className="figures card-rating">{mark.rating ?? "not rated"}</span>
              {mark.confidence !== null && <span className="quiet card-sure">{SURE_WORDS[mark.confidence]}</span>}
            </dt>
            <dd>
              <EvidenceList interview={interview} mark={mark} start={start} over onRemove={null} />
            </dd>
          </div>
        ))}
      </dl>
      {later.map(({ at, subject, rating, text }) => (
        <p key={at} className="card-later">
          <span className="quiet">
            Later, {whenText(at)}
            {subject !== null && `, ${titles[subject] ?? subject}`}
            {rating !== null && `, now ${rating}`}:
          </span>{" "}
          {text}
        </p>
      ))}
    </article>
  );
}
