// A whole interview on paper: made to be printed, and read on the screen the same way.
import "../design/forms.css";
import "../scorecard/scorecard.css";
import "./report.css";

import { ChevronLeft, Printer } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import { PageBones } from "../account/PageBones";
import { SignedIn } from "../account/SignedIn";
import { ApiFault } from "../api/fault";
import { useReport } from "../api/scoreQueries";
import type { Report as Whole } from "../api/scoreTypes";
import { LoadFault } from "../design/LoadFault";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import { FactsView } from "../scorecard/FactsView";
import { CodeLeft } from "./CodeLeft";
import { Ratings } from "./Ratings";
import { ReportHead } from "./ReportHead";
import { NoteList, PlanPads } from "./Written";

export default function Report({ id }: { id: string }) {
  return <SignedIn>{() => <Loaded id={id} />}</SignedIn>;
}

function Loaded({ id }: { id: string }) {
  const { data, error, refetch } = useReport(id);
  useTitle(data ? `Report, ${data.interview.candidate_name}` : null);
  if (data) return <Paper report={data} />;
  if (error === null) return <PageBones />;
  const early = error instanceof ApiFault && error.code === "interview_not_over";
  return (
    <main className="page">
      {early ? (
        <Message level={1} title="There is no report yet">
          It is made from the record when the interview is over.
        </Message>
      ) : (
        <LoadFault error={error} what="The report" onRetry={() => void refetch()} />
      )}
    </main>
  );
}

function Paper({ report }: { report: Whole }) {
  const [notes, setNotes] = useState(false);
  const [ratings, setRatings] = useState(true);
  const { interview } = report;
  return (
    <main className="page report">
      <div className="report-tools">
        <Link href={`/interviews/${interview.id}`} className="crumb">
          <ChevronLeft size={14} aria-hidden="true" />
          {interview.candidate_name}, {interview.title}
        </Link>
        <div className="report-choices">
          <Switch label="Scorecards and decision" on={ratings} onChange={setRatings} />
          <Switch label="Private notes" on={notes} onChange={setNotes} />
          <button type="button" className="button button-main" onClick={() => print()}>
            <Printer size={14} aria-hidden="true" />
            Print
          </button>
        </div>
      </div>
      <ReportHead report={report} />
      <section className="report-part" aria-labelledby="report-course">
        <h2 id="report-course">How it went</h2>
        <FactsView facts={report.facts} />
      </section>
      <CodeLeft report={report} />
      <PlanPads report={report} />
      {ratings && <Ratings report={report} />}
      {notes && <NoteList report={report} />}
    </main>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="report-switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
