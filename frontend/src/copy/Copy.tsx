// The candidate's own copy of an interview: what the interviewers released, and nothing else.
import "../design/page.css";
import "../scorecard/scorecard.css";
import "./copy.css";

import { Play } from "lucide-react";

import { PageBar } from "../account/PageBar";
import { PageBones } from "../account/PageBones";
import { ApiFault } from "../api/fault";
import { useReleased } from "../api/scoreQueries";
import type { Released } from "../api/scoreTypes";
import { LoadFault } from "../design/LoadFault";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import { ReplayLink } from "../replay/ReplayLink";

export default function Copy({ participant }: { participant: string }) {
  const { data, error, refetch } = useReleased(participant);
  useTitle(data ? `Your copy, ${data.title}` : null);
  return (
    <>
      <PageBar />
      {data ? (
        <Given participant={participant} released={data} />
      ) : error === null ? (
        <PageBones />
      ) : (
        <main className="page">
          {isClosed(error) ? <Closed /> : <LoadFault error={error} what="Your copy" onRetry={() => void refetch()} />}
        </main>
      )}
    </>
  );
}

function isClosed(error: Error): boolean {
  return error instanceof ApiFault && (error.status === 403 || error.status === 404 || error.status === 422);
}

function Closed() {
  return (
    <Message level={1} title="This is not open here">
      It opens in the browser in which the interview was held, for the candidate. Ask your interviewer when you need it
      elsewhere.
    </Message>
  );
}

function Given({ participant, released }: { participant: string; released: Released }) {
  const { title, candidate_name, ended_at, replay, feedback } = released;
  const nothing = !replay && feedback === null;
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <p className="quiet copy-who">
        {candidate_name}
        {ended_at !== null && `, ${new Date(ended_at).toLocaleDateString("en-GB", { dateStyle: "long" })}`}
      </p>
      {nothing && (
        <Message title="Nothing was released yet">
          {released.released
            ? "Your interviewers have closed this interview without a copy."
            : "When your interviewers send you feedback or the replay, both are on this page. You can come back to it."}
        </Message>
      )}
      {feedback !== null && (
        <section className="page-section" aria-labelledby="copy-feedback">
          <h2 id="copy-feedback">Feedback</h2>
          <p className="score-said">{feedback}</p>
        </section>
      )}
      {replay && (
        <section className="page-section" aria-labelledby="copy-replay">
          <h2 id="copy-replay">Replay</h2>
          <p className="copy-words">Everything as it happened: your code, your plan, every Run, and the clock.</p>
          <ReplayLink
            href={`/copy/${participant}/replay`}
            record={`/api/seats/${participant}/replay`}
            className="button button-main copy-open"
          >
            <Play size={14} aria-hidden="true" />
            Open the replay
          </ReplayLink>
        </section>
      )}
      {!nothing && (
        <p className="quiet copy-note">
          One interview is a small sample. The same person does better or worse on another day; take from this what
          helps.
        </p>
      )}
    </main>
  );
}
