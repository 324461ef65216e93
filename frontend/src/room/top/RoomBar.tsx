// The room's top bar: where one is, the clock, who is here, and what one may do.
import "../../workspace/topbar.css";
import "./bar.css";

import { Link } from "wouter";

import { Mark } from "../../design/Mark";
import { ThemeSwitch } from "../../design/ThemeSwitch";
import type { Stage } from "../coding/useStage";
import { CandidateControls } from "./CandidateControls";
import { InterviewerControls } from "./InterviewerControls";
import { PenState } from "./PenState";
import { RoomClock } from "./RoomClock";
import { Watching } from "./Watching";

export function RoomBar({ stage }: { stage: Stage }) {
  const { seat, role, view } = stage;
  const interviewer = role === "interviewer";
  // The friend in a mock interview has no pages but the room and the scorecard.
  const owns = interviewer && seat.mock === null;
  return (
    <header className="topbar room-bar">
      {owns ? (
        <Link href={`/interviews/${seat.interview.id}`} className="home" aria-label="Sandglass, this interview's page">
          <Mark />
          <span className="home-name">Sandglass</span>
        </Link>
      ) : (
        <span className="home">
          <Mark />
          <span className="home-name">Sandglass</span>
        </span>
      )}
      <div className="topbar-where">
        <h1 className="topbar-title">{interviewer ? seat.interview.candidate_name : <Place stage={stage} />}</h1>
        <span className="room-title">{interviewer ? seat.interview.title : ""}</span>
        <StateChip state={view.state?.state ?? null} paused={view.state?.paused ?? false} />
      </div>
      <div className="topbar-side">
        {!interviewer && <PenState stage={stage} />}
        <RoomClock stage={stage} />
        {!interviewer && <Watching stage={stage} />}
        {role === "candidate" && <CandidateControls stage={stage} />}
        <ThemeSwitch />
        {(interviewer || stage.selfRun) && <InterviewerControls stage={stage} />}
      </div>
    </header>
  );
}

/** "Coding · part 3 of 3", on a phone "Coding"; before it begins, the interview's title. */
function Place({ stage: { view, part, seat } }: { stage: Stage }) {
  const { state } = view;
  if (state?.state !== "live" || part === null || state.part === null) return seat.interview.title;
  return (
    <>
      {part.title}
      <span className="room-place"> {`· part ${state.part + 1} of ${state.parts.length}`}</span>
    </>
  );
}

function StateChip({ state, paused }: { state: string | null; paused: boolean }) {
  if (state === null) return null;
  const words = state === "lobby" ? "not started" : state === "done" ? "over" : paused ? "paused" : "live";
  return <span className={`chip room-chip room-chip-${words.replace(" ", "-")}`}>{words}</span>;
}
