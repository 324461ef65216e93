// The lobby: what happens next, what is recorded and who looks on, a check of this device, a warm-up, and consent.
import { Redirect } from "wouter";

import { ApiFault } from "../api/fault";
import { useSeat } from "../api/interviewQueries";
import type { SeatView } from "../api/interviewTypes";
import { later } from "../design/later";
import { LoadFault } from "../design/LoadFault";
import { Message } from "../design/Message";
import { useTitle } from "../design/useTitle";
import { Consent } from "./Consent";
import { DeviceCheck } from "./DeviceCheck";
import { DeadLink, LobbyBones } from "./Join";
import { LobbyBar } from "./LobbyBar";
import { Plan } from "./Plan";
import { Rating } from "./Rating";
import { Recorded } from "./Recorded";
import { Step } from "./Step";
import { Who } from "./Who";

const WarmUp = later(() => import("./WarmUp"), <div className="bone warm-bone" />);

export default function Lobby({ participant }: { participant: string }) {
  const { data: seat, error, refetch } = useSeat(participant);
  useTitle(seat ? `Lobby · ${seat.interview.title}` : null);
  if (error instanceof ApiFault && error.status === 404) {
    return (
      <>
        <LobbyBar />
        <main className="lobby">
          <DeadLink words="It was open before and is not any more." />
        </main>
      </>
    );
  }
  if (seat) return <InLobby seat={seat} away={error !== null} />;
  if (error === null) return <LobbyBones />;
  return (
    <>
      <LobbyBar />
      <main className="lobby">
        <LoadFault error={error} what="The lobby" onRetry={() => void refetch()} />
      </main>
    </>
  );
}

function InLobby({ seat, away }: { seat: SeatView; away: boolean }) {
  const { participant, interview, consented_at } = seat;
  const agreed = consented_at !== null;
  if (agreed && (interview.state === "live" || interview.state === "done")) {
    return <Redirect to={`/room/${participant}`} replace />;
  }
  if (interview.state === "done") return <Over />;
  return (
    <>
      <LobbyBar title={interview.title} />
      <main className="lobby">
        <h1 className="page-title">Hello, {seat.name}</h1>
        <p className="lobby-lead">
          {agreed
            ? "You are ready. Nothing is running yet."
            : "Take your time: no clock runs here, and nobody sees what you do on this page."}
        </p>
        {interview.rules.welcome !== "" && <blockquote className="welcome">{interview.rules.welcome}</blockquote>}
        <Standing seat={seat} away={away} />
        <Who seat={seat} />
        <Plan seat={seat} />
        <Rating parts={interview.parts} />
        <Recorded sentences={seat.recorded} />
        <DeviceCheck participant={participant} room={interview.id} />
        {interview.rules.warm_up && (
          <Step number={6} title="Warm up, if you like">
            <WarmUp languages={interview.rules.languages} />
          </Step>
        )}
        <Consent seat={seat} number={interview.rules.warm_up ? 7 : 6} />
      </main>
    </>
  );
}

/** What one is waiting for, said aloud when it changes. */
function Standing({ seat, away }: { seat: SeatView; away: boolean }) {
  const agreed = seat.consented_at !== null;
  return (
    <div role="status" className={agreed ? "standing standing-ready" : "standing"}>
      {away && <p>The server does not answer just now. This page goes on trying.</p>}
      {!away && agreed && <p>You may come in when the interviewer starts. This page moves on by itself.</p>}
      {!away && !agreed && seat.interview.state === "live" && (
        <p>The interview has begun. Read what matters to you, agree below, and you are in.</p>
      )}
    </div>
  );
}

function Over() {
  return (
    <>
      <LobbyBar />
      <main className="lobby">
        <Message level={1} title="This interview is over">
          It ended before anybody came in here. Ask whoever invited you what comes next.
        </Message>
      </main>
    </>
  );
}
