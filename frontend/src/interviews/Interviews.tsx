// The dashboard: today's interviews first, then those to come, then those that are over.
import "../design/search.css";
import "./interviews.css";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation } from "wouter";

import { SignedIn } from "../account/SignedIn";
import { archiveInterview, unarchiveInterview } from "../api/interviewClient";
import { listKey, useInterviews } from "../api/interviewQueries";
import type { InterviewList, InterviewSummary } from "../api/interviewTypes";
import { sentenceFor } from "../api/fault";
import { LoadFault } from "../design/LoadFault";
import { StaleNote } from "../design/StaleNote";
import { ToastList } from "../design/ToastList";
import { Toasts } from "../design/toasts";
import { useTitle } from "../design/useTitle";
import { DashboardBar } from "./DashboardBar";
import { DemoButton } from "./DemoButton";
import { grouped } from "./grouping";
import { InterviewRow, InterviewRowBones } from "./InterviewRow";
import { type Narrowed, isNarrowed, queryOf, useNarrowed } from "./useNarrowed";

export default function Interviews() {
  return <SignedIn>{() => <Dashboard />}</SignedIn>;
}

function Dashboard() {
  useTitle("Interviews");
  const [narrowed, narrow] = useNarrowed();
  const { data, error, refetch, fetchStatus } = useInterviews(queryOf(narrowed));
  const [toasts] = useState(() => new Toasts());
  const archive = useArchiving(toasts);
  const silent = data === undefined && (error !== null || fetchStatus === "paused");
  return (
    <main className="page">
      <div className="page-head">
        <h1>Interviews</h1>
        <DemoButton />
        <Link href="/interviews/new" className="button button-main">
          New interview
        </Link>
      </div>
      <DashboardBar narrowed={narrowed} onChange={narrow} />
      {silent && <LoadFault error={error} what="The list" onRetry={() => void refetch()} />}
      {data === undefined && !silent && <InterviewRowBones />}
      {data && <StaleNote error={error} />}
      {data && <Groups list={data} onArchive={archive} />}
      {data?.interviews.length === 0 && <Nothing narrowed={narrowed} onClear={() => narrow({ stage: "", q: "" })} />}
      <ToastList toasts={toasts} />
    </main>
  );
}

function Groups({ list, onArchive }: { list: InterviewList; onArchive: (interview: InterviewSummary) => void }) {
  return grouped(list.interviews, list.now).map(({ id, title, interviews }) => (
    <section key={id} className="interview-group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{title}</h2>
      <ul className="interview-list">
        {interviews.map((interview) => (
          <InterviewRow key={interview.id} interview={interview} now={list.now} onArchive={onArchive} />
        ))}
      </ul>
    </section>
  ));
}

/** Puts an interview away, or takes it out again, with one step back offered. */
function useArchiving(toasts: Toasts): (interview: InterviewSummary) => void {
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: ({ id, away }: { id: string; away: boolean }) => (away ? archiveInterview(id) : unarchiveInterview(id)),
    onSuccess: (_, { id, away }) => {
      const words = away ? "The interview is in the archive." : "The interview is back in the list.";
      toasts.show(words, { label: "Undo", run: () => moving.mutate({ id, away: !away }) });
      return queries.invalidateQueries({ queryKey: listKey });
    },
    onError: (error) => toasts.show(sentenceFor(error)),
  });
  return ({ id, archived_at }) => moving.mutate({ id, away: archived_at === null });
}

function Nothing({ narrowed, onClear }: { narrowed: Narrowed; onClear: () => void }) {
  const [, navigate] = useLocation();
  if (isNarrowed(narrowed)) {
    return (
      <div className="interview-nothing">
        <h2>{narrowed.stage === "archived" && narrowed.q === "" ? "The archive is empty" : "Nothing fits"}</h2>
        <p className="quiet">
          {narrowed.stage === "archived" && narrowed.q === ""
            ? "What you archive moves here, out of the way, with everything it holds."
            : "Take the filter away, or search for a shorter word."}
        </p>
        <button type="button" className="button" onClick={onClear}>
          Show all
        </button>
      </div>
    );
  }
  return (
    <div className="interview-nothing">
      <h2>Your interviews will be here</h2>
      <p className="quiet">
        Plan the parts and their minutes, send the candidate a link, and meet in a room where everybody sees the same.
        The demo shows all of it within a minute, in three tabs of this browser.
      </p>
      <div className="form-actions">
        <button type="button" className="button button-main button-large" onClick={() => navigate("/interviews/new")}>
          Make the first interview
        </button>
        <DemoButton large />
      </div>
    </div>
  );
}
