// The scorecards in a report, as far as the reader may see them, and the decision.
import type { Report } from "../api/scoreTypes";
import { CardRead } from "../scorecard/CardRead";
import { RatingTable } from "../scorecard/Compared";
import { DecisionRead } from "../scorecard/DecisionRead";
import { DIMENSION_WORDS } from "../scorecard/words";

export function Ratings({ report }: { report: Report }) {
  const { scorecards, comparison, decision, titles, interview, facts } = report;
  const names = {
    ...DIMENSION_WORDS,
    ...Object.fromEntries(Object.entries(titles).map(([id, question]) => [id, `${id}: ${question}`])),
  };
  return (
    <section className="report-part report-break" aria-labelledby="report-ratings">
      <h2 id="report-ratings">Scorecards</h2>
      {comparison === null && (
        <p className="quiet">The other raters&apos; scorecards are here once you have locked yours.</p>
      )}
      {comparison !== null && <RatingTable list={{ comparison, scorecards }} />}
      <div className="cards">
        {scorecards.map((each) => (
          <CardRead
            key={each.rater}
            interview={interview.id}
            scorecard={each}
            start={facts.started_at}
            titles={names}
          />
        ))}
      </div>
      {decision?.decision && (
        <>
          <h3>Decision</h3>
          <DecisionRead kept={decision} />
        </>
      )}
    </section>
  );
}
