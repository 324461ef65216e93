// After a mock interview: what was solved, one's own scores, the friend's beside them, and the replay.
import { useMutation } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { useLocation } from "wouter";

import { takeSeat } from "../api/mockClient";
import type { Mock } from "../api/mockTypes";
import { Refused } from "../design/Refused";
import { VerdictShape } from "../design/VerdictShape";
import { VERDICT_WORDS } from "../design/words";
import { GapView } from "./GapView";
import { OwnCardForm } from "./OwnCardForm";

export function After({ mock }: { mock: Mock }) {
  return (
    <>
      <Outcome mock={mock} />
      {mock.own_locked ? <Scored mock={mock} /> : <OwnCardForm mock={mock} />}
      <Replay mock={mock} />
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
    </section>
  );
}

function Replay({ mock: { id, replay, interview } }: { mock: Mock }) {
  const [, navigate] = useLocation();
  // Any browser of the learner's may open it, and is given the seat for that.
  const opening = useMutation({
    mutationFn: () => takeSeat(id),
    onSuccess: ({ participant }) => navigate(`/copy/${participant}/replay`),
  });
  if (interview === null) return <p className="quiet mock-noisy">The recording stayed where it was made.</p>;
  if (!replay) return null;
  return (
    <section className="page-section" aria-labelledby="mock-replay">
      <h2 id="mock-replay">Replay</h2>
      <p className="mock-said">Everything as it happened: your code, every Run, and the clock.</p>
      <Refused error={opening.error} />
      <button type="button" className="button" disabled={opening.isPending} onClick={() => opening.mutate()}>
        <Play size={14} aria-hidden="true" />
        Open the replay
      </button>
    </section>
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
