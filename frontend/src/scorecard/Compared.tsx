// The raters side by side, once one's own scorecard is locked: every rating, mean and range, and where they part.
import "./compared.css";

import type { ScorecardList, SubjectCompared } from "../api/scoreTypes";
import { LoadFault } from "../design/LoadFault";
import { counted } from "../design/words";
import { useScorecards } from "../api/scoreQueries";

export function Compared({ interview }: { interview: string }) {
  const { data, error, refetch } = useScorecards(interview);
  if (!data) {
    return error ? (
      <LoadFault error={error} what="The scorecards" onRetry={() => void refetch()} />
    ) : (
      <div className="bone page-bone" aria-busy="true" />
    );
  }
  return (
    <section className="page-section" aria-labelledby="compared">
      <h2 id="compared">All raters</h2>
      <MeanLine list={data} />
      <RatingTable list={data} />
      <Gaps subjects={data.comparison.subjects} />
    </section>
  );
}

export function MeanLine({ list: { comparison, scorecards, open } }: { list: ScorecardList }) {
  const { mean, low, high, side } = comparison;
  const waiting = open === 0 ? "" : ` ${counted(open, "scorecard is", "scorecards are")} still open.`;
  return (
    <p className="compared-mean">
      {mean === null ? (
        "Nobody has rated anything."
      ) : (
        <>
          Mean <strong className="figures">{mean.toFixed(2)}</strong>, from{" "}
          <strong className="figures">{low?.toFixed(2)}</strong> to{" "}
          <strong className="figures">{high?.toFixed(2)}</strong> over {counted(scorecards.length, "rater")}. It falls
          on the side of {side}.
        </>
      )}
      {waiting}
    </p>
  );
}

export function RatingTable({
  list: { comparison, scorecards },
}: {
  list: Pick<ScorecardList, "comparison" | "scorecards">;
}) {
  const shown = comparison.subjects.filter(({ given }) => given.length > 0);
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="compared-scroll" tabIndex={0} role="region" aria-label="Ratings of all raters">
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">Rated</th>
            {scorecards.map(({ id, rater }) => (
              <th key={id} scope="col">
                {rater}
              </th>
            ))}
            <th scope="col">Mean</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.subject} data-gap={row.gap || undefined}>
              <th scope="row">{row.title}</th>
              {scorecards.map(({ id }) => (
                <td key={id} className="figures">
                  {row.given.find(({ scorecard }) => scorecard === id)?.rating ?? "·"}
                </td>
              ))}
              <td className="figures">{row.mean?.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Weighted</th>
            {comparison.scores.map(({ scorecard, score }) => (
              <td key={scorecard} className="figures">
                {score?.toFixed(2) ?? "·"}
              </td>
            ))}
            <td className="figures">{comparison.mean?.toFixed(2) ?? "·"}</td>
          </tr>
        </tfoot>
      </table>
      <p className="quiet compared-note">
        Weights were set with the plan: {comparison.weights.map(({ title, weight }) => `${title} ${weight}`).join(", ")}
        . What was not rated has no weight.
      </p>
    </div>
  );
}

function Gaps({ subjects }: { subjects: SubjectCompared[] }) {
  const apart = subjects.filter(({ gap }) => gap);
  if (apart.length === 0) return null;
  return (
    <div className="compared-gaps">
      <h3>Talk about the evidence</h3>
      <p>Here two raters are 2 or more apart. Look at what each saw, then add what you conclude beside your card.</p>
      <ul>
        {apart.map(({ subject, title }) => (
          <li key={subject}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
