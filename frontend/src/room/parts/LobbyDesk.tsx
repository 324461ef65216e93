// Before the start: who is there, what comes, and the one thing to do.
import { counted } from "../../design/words";
import type { Stage } from "../coding/useStage";

export function LobbyDesk({ stage }: { stage: Stage }) {
  const { view, seat, role, control, busy, selfRun, untimed } = stage;
  const name = seat.interview.candidate_name;
  // A candidate waits in the lobby, which has no live connection: that they agreed is all there is to go by.
  const ready = seat.consented_at !== null;
  const parts = view.state?.parts ?? [];
  const mock = seat.mock !== null;
  return (
    <div className="talk">
      <p className="quiet">{seat.interview.title}</p>
      <h2 className="talk-title">
        {role === "interviewer" && !mock ? (ready ? `${name} is ready` : `Waiting for ${name}`) : "Not started yet"}
      </h2>
      <p>{role === "interviewer" ? (mock ? FRIEND_WORDS : lobbyWords(ready)) : waitingWords(stage)}</p>
      <ul className="talk-parts">
        {parts.map((part, at) => (
          <li key={at}>
            <span>{part.title}</span>
            {!untimed && <span className="figures quiet">{counted(part.minutes, "minute")}</span>}
          </li>
        ))}
      </ul>
      {(role === "interviewer" || selfRun) && (
        <button
          type="button"
          className="button button-main"
          disabled={busy || !ready}
          onClick={() => void control({ action: "start" })}
        >
          {ready ? "Start the interview" : "Waiting for the candidate"}
        </button>
      )}
    </div>
  );
}

/** In a mock interview both come by themselves, and neither can be seen to be ready. */
const FRIEND_WORDS =
  "The first cards are under Script. Greet each other, and start when both of you are ready: the clock of the first " +
  "part begins then.";

function waitingWords({ selfRun, unled, seat }: Stage): string {
  if (selfRun) return "You start it, and you go from part to part. Answer aloud, as if somebody sat across from you.";
  if (unled) return `${seat.interview.candidate_name} starts it. This page goes on by itself.`;
  return "The interviewer starts when everybody is here. This page goes on by itself.";
}

function lobbyWords(ready: boolean): string {
  if (!ready) return "In the lobby they read the rules and what is recorded. You can start once they have agreed.";
  return "They have read the rules and what is recorded, and agreed. The clock of the first part begins when you start.";
}
