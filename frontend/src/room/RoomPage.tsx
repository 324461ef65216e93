// The room's page: its bar, what is said above all, the part that is on, and the interviewer's timeline.
import "../workspace/workspace.css";
import "./room.css";

import { later } from "../design/later";
import { ToastList } from "../design/ToastList";
import { usePhone } from "../workspace/usePhone";
import { WorkspaceSkeleton } from "../workspace/WorkspaceSkeleton";
import { type Stage, useStage } from "./coding/useStage";
import { CodingDesk } from "./CodingDesk";
import { RoomPane } from "./left/RoomPane";
import { LobbyDesk } from "./parts/LobbyDesk";
import { PromptDesk } from "./parts/PromptDesk";
import { TalkPage } from "./parts/TalkPage";
import { RoomLayout } from "./RoomLayout";
import { SidePane, sideTitle } from "./side/SidePane";
import { Notes } from "./states/Notes";
import { ClosedPage, OverPage } from "./states/Pages";
import { Timeline } from "./timeline/Timeline";
import { RoomBar } from "./top/RoomBar";
import type { SeatView } from "./types";

const Rehearsal = later(() => import("./mock/Rehearsal"), <div className="rehearsal" />);

export function RoomPage({ seat }: { seat: SeatView }) {
  const stage = useStage(seat);
  const phone = usePhone();
  const { view, role } = stage;
  if (view.link.kind === "closed") return <ClosedPage stage={stage} why={view.link.why} />;
  if (view.state === null || !view.loaded) return <WorkspaceSkeleton title={seat.interview.title} />;
  const over = view.state.state === "done" && role !== "interviewer";
  return (
    <div className={`workspace room room-${role}`}>
      <RoomBar stage={stage} />
      <Notes stage={stage} />
      {rehearses(stage) && !over && <Rehearsal stage={stage} />}
      {over ? <OverPage stage={stage} /> : <Part stage={stage} />}
      {role === "interviewer" && !phone && <Timeline stage={stage} />}
      <ToastList toasts={stage.toasts} />
    </div>
  );
}

/** Somebody who rehearses to be seen, and has nobody to ask. */
function rehearses({ selfRun, seat }: Stage): boolean {
  return selfRun && (seat.mock?.level === "recorded" || seat.mock?.level === "silent_viewer");
}

/** What the part that is on needs; the coding part with a problem has its own desk. */
function Part({ stage }: { stage: Stage }) {
  const { looking, part, role, view } = stage;
  const coding = part?.kind === "coding" || view.state?.state === "done";
  if (coding && looking.look !== null) {
    return <CodingDesk stage={stage} look={looking.look} />;
  }
  const middle = <Middle stage={stage} />;
  if (role === "candidate") return <main className="room-alone">{middle}</main>;
  const side = role === "interviewer" ? { side: <SidePane stage={stage} /> } : {};
  return <RoomLayout panes={{ room: <RoomPane stage={stage} />, middle, ...side }} titles={sideTitle(stage)} />;
}

function Middle({ stage }: { stage: Stage }) {
  const { view, part, role } = stage;
  if (view.state?.state === "lobby") return <LobbyDesk stage={stage} />;
  if (role === "interviewer" && part !== null && part.kind !== "coding") return <PromptDesk stage={stage} />;
  if (role === "interviewer") return <OpenFirst stage={stage} />;
  return <TalkPage stage={stage} />;
}

/** A coding part of which no problem is open yet. */
function OpenFirst({ stage }: { stage: Stage }) {
  return (
    <div className="talk">
      <h2 className="talk-title">{stage.part?.title ?? "The interview is over"}</h2>
      <p>
        {stage.part === null
          ? "Nothing was written in this interview."
          : "Open a problem: everybody then sees its statement and the editor."}
      </p>
    </div>
  );
}
