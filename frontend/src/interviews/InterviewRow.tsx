// One line of the dashboard.
import { Archive, ArchiveRestore } from "lucide-react";
import { Link } from "wouter";

import type { InterviewSummary } from "../api/interviewTypes";
import { StateChip } from "./StateChip";
import { capital, dayText, minutesText } from "./words";

interface Props {
  interview: InterviewSummary;
  now: number;
  onArchive: (interview: InterviewSummary) => void;
}

export function InterviewRow({ interview, now, onArchive }: Props) {
  const { id, title, candidate_name, state, mine, minutes, archived_at } = interview;
  const away = archived_at !== null;
  const words = away ? "Take out of the archive" : "Archive";
  const Icon = away ? ArchiveRestore : Archive;
  return (
    <li className="interview-row">
      <div className="interview-what">
        <Link href={`/interviews/${id}`} className="interview-link">
          {candidate_name}
        </Link>
        <span className="interview-title">
          {title}
          {!mine && <span className="quiet"> · you rate this one</span>}
        </span>
      </div>
      <span className="interview-when">{whenText(interview, now)}</span>
      <span className="interview-minutes figures">{minutesText(minutes)}</span>
      <StateChip state={state} />
      {mine && state !== "live" ? (
        <button
          type="button"
          className="icon-button"
          title={words}
          aria-label={`${words}: ${candidate_name}, ${title}`}
          onClick={() => onArchive(interview)}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ) : (
        <span />
      )}
    </li>
  );
}

function whenText({ state, planned_for, started_at, ended_at }: InterviewSummary, now: number): string {
  if (state === "live" && started_at !== null) return `Since ${dayText(started_at, now).replace("today, ", "")}`;
  if (state === "done" && ended_at !== null) return capital(dayText(ended_at, now));
  return planned_for === null ? "No date yet" : capital(dayText(planned_for, now));
}

export function InterviewRowBones() {
  return (
    <ul className="interview-list" aria-hidden="true">
      {[58, 44, 66].map((width) => (
        <li key={width} className="interview-row interview-row-bone">
          <svg width={`${width}%`} height="14" className="bone-line" />
        </li>
      ))}
    </ul>
  );
}
