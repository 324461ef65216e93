// After a mock interview: what was solved, one's own scores, the friend's beside them, and the replay.
import { Play } from "lucide-react";

import type { Mock } from "../api/mockTypes";
import { VerdictShape } from "../design/VerdictShape";
import { VERDICT_WORDS } from "../design/words";
import { ReplayLink } from "../replay/ReplayLink";
import { GapView } from "./GapView";
import { OwnCardForm } from "./OwnCardForm";

export function After({ mock }: { mock: Mock }) {
  return (
    <>
      <Outcome mock={mock} />
      {mock.own_locked ? <Scored mock={mock} /> : <OwnCardForm mock={mock} />}
    </>
  );
}

function Outcome({ mock }: { mock: Mock }) {
  return (
    <section className="page-section" aria-labelledby="mock-outcome">
      <h2 id="mock-outcome">What came of it</h2>
      {mock.problems.length === 0 && <p className="quiet">No problem was opened.</p>}
      <ul className="mock-problems">
        {mock.problems.map(({ slug, title, verdict }) => (
          <li key={slug}>
            <VerdictShape fate={verdict ?? "skipped"} label="" />
            <span>{title}</span>
            <span className="quiet">{verdict === null ? "nothing submitted" : VERDICT_WORDS[verdict]}</span>
          </li>
        ))}
      </ul>
      <Replay mock={mock} />
    </section>
  );
}

function Replay({ mock: { replay, participant } }: { mock: Mock }) {
  if (!replay) return <p className="quiet">The recording stayed where it was made.</p>;
  if (participant === null) return <p className="quiet">The replay opens in the browser in which it was held.</p>;
  return (
    <ReplayLink
      href={`/copy/${participant}/replay`}
      record={`/api/seats/${participant}/replay`}
      className="button mock-replay"
    >
      <Play size={14} aria-hidden="true" />
      Open the replay
    </ReplayLink>
  );
}

function Scored({ mock }: { mock: Mock }) {
  const { friend, gap, level } = mock;
  const waiting = level === "active_interviewer" && gap === null;
  return (
    <section className="page-section" aria-labelledby="mock-scores">
      <h2 id="mock-scores">How it was scored</h2>
      {waiting && (
        <p className="mock-said" role="status">
          {friend.came
            ? `Your scores are locked. ${friend.name ?? "Your friend"} has not locked theirs yet; both show here then.`
            : "Your scores are locked. Nobody else came to score it."}
        </p>
      )}
      <GapView mock={mock} />
      {mock.own !== null && mock.own.summary !== "" && (
        <>
          <h3 className="mock-h3">In your words</h3>
          <p className="score-said">{mock.own.summary}</p>
        </>
      )}
    </section>
  );
}
