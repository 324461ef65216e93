// What there is of an interview beside the room: the scorecard, and once it is over, report, replay and release.
import { Download, FileText, Play, Star } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import type { Interview } from "../api/interviewTypes";
import { useRelease } from "../api/scoreQueries";
import { later } from "../design/later";
import { ReplayLink } from "../replay/ReplayLink";
import { whenText } from "./words";

const ReleaseSheet = later(() => import("./ReleaseSheet"));

export function Afterwards({ interview }: { interview: Interview }) {
  const { id, state, mine } = interview;
  const over = state === "done";
  if (state === "planned") return null;
  return (
    <section className="page-section" aria-labelledby="afterwards">
      <h2 id="afterwards">{over ? "Afterwards" : "Your scorecard"}</h2>
      <div className="form-actions">
        <Link href={`/interviews/${id}/scorecard`} className={`button ${over ? "button-main" : ""}`}>
          <Star size={14} aria-hidden="true" />
          Scorecard
        </Link>
        {over && (
          <>
            <ReplayLink href={`/interviews/${id}/replay`} record={`/api/interviews/${id}/replay`} className="button">
              <Play size={14} aria-hidden="true" />
              Replay
            </ReplayLink>
            <Link href={`/interviews/${id}/report`} className="button">
              <FileText size={14} aria-hidden="true" />
              Report
            </Link>
            <a href={`/api/interviews/${id}/replay.html`} download className="button">
              <Download size={14} aria-hidden="true" />
              Offline replay
            </a>
            <a href={`/api/interviews/${id}/export`} download className="button">
              <Download size={14} aria-hidden="true" />
              Everything as a file
            </a>
          </>
        )}
      </div>
      {over && mine && <Released interview={interview} />}
    </section>
  );
}

function Released({ interview }: { interview: Interview }) {
  const { data } = useRelease(interview.id);
  const [open, setOpen] = useState(false);
  if (!data) return null;
  const { released_at, replay, feedback } = data;
  const given = [replay && "the replay", feedback !== null && "feedback"].filter((each) => each !== false);
  const words = given.length === 0 ? "a page that says there is no copy" : new Intl.ListFormat("en-GB").format(given);
  return (
    <div className="release-line">
      <p>
        {released_at === null
          ? `${interview.candidate_name} has not been given anything yet.`
          : `${interview.candidate_name} was given ${words} on ${whenText(released_at)}.`}
      </p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {released_at === null ? "Release something" : "Change it"}
      </button>
      {open && <ReleaseSheet interview={interview} release={data} onClose={() => setOpen(false)} />}
    </div>
  );
}
