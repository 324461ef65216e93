// The page of one's own scorecard; once it is locked, all raters side by side and the decision.
import "../design/forms.css";
import "./scorecard.css";

import { ChevronLeft, Lock } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import { PageBones } from "../account/PageBones";
import { SignedIn } from "../account/SignedIn";
import { useInterview, usePrompts } from "../api/interviewQueries";
import type { Interview } from "../api/interviewTypes";
import { useFacts, useInterviewNotes } from "../api/scoreQueries";
import type { MyScorecard } from "../api/scoreTypes";
import { later } from "../design/later";
import { LoadFault } from "../design/LoadFault";
import { useTitle } from "../design/useTitle";
import { CardForm } from "./CardForm";
import { FactsView } from "./FactsView";
import { Locked } from "./Locked";
import { momentsOf } from "./marks";
import type { Timeline } from "./MarkRow";
import { SaveState } from "./SaveState";
import { type CardInHand, useCard } from "./useCard";

const LockSheet = later(() => import("./LockSheet"));

export default function Scorecard({ id }: { id: string }) {
  return <SignedIn>{({ role }) => <Loaded id={id} guest={role === "guest"} />}</SignedIn>;
}

function Loaded({ id, guest }: { id: string; guest: boolean }) {
  const interview = useInterview(id);
  const hand = useCard(id);
  useTitle(interview.data ? `Scorecard, ${interview.data.candidate_name}` : null);
  if (interview.data && hand.scorecard) {
    return <Page interview={interview.data} hand={hand} scorecard={hand.scorecard} guest={guest} />;
  }
  const error = interview.error ?? hand.error;
  if (error === null) return <PageBones />;
  const again = () => void Promise.all([interview.refetch(), hand.keeper.load()]);
  return (
    <main className="page">
      <LoadFault error={error} what="The scorecard" onRetry={again} />
    </main>
  );
}

interface PageProps {
  interview: Interview;
  hand: CardInHand;
  scorecard: MyScorecard;
}

/** `guest`: the friend of a mock interview, who rates and decides nothing. */
function Page({ interview, hand, scorecard, guest }: PageProps & { guest: boolean }) {
  const { id, candidate_name, title, state } = interview;
  const over = state === "done";
  const facts = useFacts(id, over);
  const timeline = useTimeline(interview, facts.data?.happenings ?? []);
  const locked = scorecard.locked_at !== null;
  return (
    <main className="page score-page">
      {!guest && (
        <Link href={`/interviews/${id}`} className="crumb">
          <ChevronLeft size={14} aria-hidden="true" />
          {candidate_name}, {title}
        </Link>
      )}
      <div className="page-head">
        <h1>{locked && !guest ? "Scorecards" : "Your scorecard"}</h1>
        {!locked && <SaveState hand={hand} />}
      </div>
      {locked ? (
        <Locked interview={interview} hand={hand} scorecard={scorecard} guest={guest} />
      ) : (
        <Open interview={interview} hand={hand} scorecard={scorecard} timeline={timeline} />
      )}
      {facts.data && (
        <section className="page-section" aria-labelledby="facts">
          <h2 id="facts">What the record says</h2>
          <p className="quiet score-note">Facts beside the ratings. None of them is turned into a score.</p>
          <FactsView facts={facts.data} />
        </section>
      )}
    </main>
  );
}

function useTimeline(interview: Interview, happenings: Parameters<typeof momentsOf>[1]): Timeline {
  const notes = useInterviewNotes(interview.id);
  const mine = (notes.data ?? []).filter((note) => note.mine);
  return {
    interview: interview.id,
    start: interview.started_at,
    over: interview.state === "done",
    moments: momentsOf(mine, happenings),
    now: interview.state === "done" ? null : Date.now,
  };
}

function Open({ interview, hand, scorecard, timeline }: PageProps & { timeline: Timeline }) {
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const prompts = usePrompts();
  const over = interview.state === "done";
  const lock = async () => {
    await hand.keeper.settled();
    setTried(true);
    setAsking(true);
  };
  return (
    <>
      <p className="score-intro">
        Rate what you saw from 1 to 4, each with a piece of evidence from the timeline. What was not seen or not asked
        stays without a rating, and counts for nothing. Nobody reads this before you lock it, and you read nobody
        else&apos;s until then.
      </p>
      <CardForm
        hand={hand}
        scorecard={scorecard}
        timeline={timeline}
        strict={tried}
        anchors={prompts.data?.anchors ?? []}
      />
      <div className="score-lock">
        <button type="button" className="button button-main button-large" onClick={() => void lock()}>
          <Lock size={14} aria-hidden="true" />
          Lock the scorecard
        </button>
        {!over && <p className="quiet">This can be done when the interview is over.</p>}
      </div>
      {asking && (
        <LockSheet
          interview={interview.id}
          scorecard={scorecard}
          over={over}
          onLocked={(changed) => {
            setAsking(false);
            hand.keeper.take(changed);
            scrollTo(0, 0);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
