// The page of one interview: what comes next, its links, its plan, its people, and putting it away.
import "../../design/forms.css";
import "../interviews.css";
import "./one.css";

import { ChevronLeft, DoorOpen } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import { PageBones } from "../../account/PageBones";
import { SignedIn } from "../../account/SignedIn";
import { ApiFault } from "../../api/fault";
import { useInterview, useLinks } from "../../api/interviewQueries";
import type { Interview } from "../../api/interviewTypes";
import { LoadFault } from "../../design/LoadFault";
import { Message } from "../../design/Message";
import { StaleNote } from "../../design/StaleNote";
import { ToastList } from "../../design/ToastList";
import { Toasts } from "../../design/toasts";
import { useNow } from "../../design/useNow";
import { useTitle } from "../../design/useTitle";
import { Afterwards } from "../../scorecard/Afterwards";
import { StateChip } from "../StateChip";
import { capital, dayText, minutesText } from "../words";
import { Away } from "./Away";
import { DemoDoors } from "./DemoDoors";
import { Links } from "./Links";
import { nextWords } from "./next";
import { PlanView } from "./PlanView";
import { Raters } from "./Raters";

export default function OneInterview({ id }: { id: string }) {
  return <SignedIn>{() => <Loaded id={id} />}</SignedIn>;
}

function Loaded({ id }: { id: string }) {
  const { data, error, refetch, fetchStatus } = useInterview(id);
  useTitle(data ? `${data.candidate_name}, ${data.title}` : null);
  if (data && !isUnknown(error)) return <InterviewPage interview={data} error={error} />;
  if (error === null && fetchStatus !== "paused") return <PageBones />;
  return (
    <main className="page">
      {isUnknown(error) ? (
        <Message
          level={1}
          title="There is no such interview"
          actions={
            <Link href="/interviews" className="button button-main">
              All interviews
            </Link>
          }
        >
          It may have been deleted, or it is somebody else's.
        </Message>
      ) : (
        <LoadFault error={error} what="The interview" onRetry={() => void refetch()} />
      )}
    </main>
  );
}

/** Deleted, or somebody else's: the server says the same of both. */
function isUnknown(error: Error | null): boolean {
  return error instanceof ApiFault && (error.status === 404 || error.status === 422);
}

function InterviewPage({ interview, error }: { interview: Interview; error: Error | null }) {
  const [toasts] = useState(() => new Toasts());
  const { data: links } = useLinks(interview.id);
  const { id, title, candidate_name, state, mine } = interview;
  return (
    <main className="page">
      <Link href="/interviews" className="crumb">
        <ChevronLeft size={14} aria-hidden="true" />
        Interviews
      </Link>
      <StaleNote error={error} />
      <div className="page-head one-head">
        <h1>
          {candidate_name}
          <span className="one-title">{title}</span>
        </h1>
        <StateChip state={state} />
        {state !== "done" && (
          <a href={`/interviews/${id}/enter`} target="_blank" rel="noopener" className="button button-main">
            <DoorOpen size={14} aria-hidden="true" />
            Enter the room
          </a>
        )}
      </div>
      <Facts interview={interview} />
      <p className="one-next" role="status">
        {nextWords(interview, links)}
      </p>
      <DemoDoors id={id} />
      <Afterwards interview={interview} />
      {state !== "done" && mine && <Links interview={id} />}
      <PlanView interview={interview} />
      <Raters interview={interview} />
      {mine && <Away interview={interview} toasts={toasts} />}
      <ToastList toasts={toasts} />
    </main>
  );
}

function Facts({ interview }: { interview: Interview }) {
  const now = useNow(60_000);
  const { planned_for, minutes, interviewer, raters, started_at, ended_at } = interview;
  const when = ended_at ?? started_at ?? planned_for;
  const names = [interviewer, ...raters].map(({ name }) => name);
  return (
    <p className="one-facts">
      {[
        when === null ? "No date yet" : capital(dayText(when, now)),
        minutesText(minutes),
        `interviewed by ${new Intl.ListFormat("en-GB").format(names)}`,
      ].join(" · ")}
    </p>
  );
}
