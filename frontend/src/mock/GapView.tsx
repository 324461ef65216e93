// Own and friend's ratings as a picture: a line from 1 to 4 for each subject, with words beside it.
import type { EarlierGap, Gap, GapRow, Mock } from "../api/mockTypes";
import { GapLine } from "./GapLine";
import { NOISY } from "./noisy";
import { Spread } from "./Spread";
import { meanWords, rowWords } from "./words";

export function GapView({ mock }: { mock: Mock }) {
  const { gap } = mock;
  const rows = gap?.rows ?? ownRows(mock);
  const rated = rows.filter(({ own, friend }) => own !== null || friend !== null);
  if (rated.length === 0) return <p className="quiet">Nothing was rated.</p>;
  return (
    <>
      {gap !== null && <p className="mock-said">{meanWords(gap.mean_own, gap.mean_friend)}</p>}
      <table className="gap">
        <caption className="unseen">Ratings from 1 to 4</caption>
        <thead>
          <tr>
            <th scope="col">Subject</th>
            <th scope="col">
              <Legend both={gap !== null} />
            </th>
            <th scope="col">In words</th>
          </tr>
        </thead>
        <tbody>
          {rated.map((row) => (
            <tr key={row.subject}>
              <th scope="row">{row.words}</th>
              <td>
                <GapLine own={row.own} friend={row.friend} />
              </td>
              <td className="gap-words">{rowWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {gap !== null && <Spread points={sessionsOf(mock, gap)} />}
      <p className="quiet mock-noisy">{NOISY}</p>
    </>
  );
}

function Legend({ both }: { both: boolean }) {
  return (
    <span className="gap-legend">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" fill="var(--glass)" />
      </svg>
      you
      {both && (
        <>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1L11 6L6 11L1 6Z" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.5" />
          </svg>
          your friend
        </>
      )}
    </span>
  );
}

/** The averages of this session after those of the earlier ones. */
function sessionsOf({ id, ended_at, created_at }: Mock, { mean_own, mean_friend, spread }: Gap): EarlierGap[] {
  const earlier = spread.filter(({ mock }) => mock !== id);
  if (mean_own === null || mean_friend === null) return earlier;
  return [...earlier, { mock: id, at: ended_at ?? created_at, own: mean_own, friend: mean_friend }];
}

/** Without a friend's card the picture has one's own ratings alone. */
function ownRows({ subjects, own }: Mock): GapRow[] {
  return subjects.map(({ id, words }) => ({
    subject: id,
    words,
    own: own?.ratings[id] ?? null,
    friend: null,
    gap: null,
  }));
}
