// Before the start: who is there, what comes, and the one thing to do.
import { counted } from "../../design/words";
import type { Stage } from "../coding/useStage";

export function LobbyDesk({ stage }: { stage: Stage }) {
  const { view, seat, role, control, busy, selfRun, untimed } = stage;
  const name = seat.interview.candidate_name;
  // A candidate waits in the lobby, which has no live connection: that they agreed is all there is to go by.
  const ready = seat.consented_at !== null;
  const parts = view.state?.parts ?? [];
  return (
    <div className="talk">
      <p className="quiet">{seat.interview.title}</p>
      <h2 className="talk-title">
        {role === "interviewer" ? (ready ? `${name} is ready` : `Waiting for ${name}`) : "Not started yet"}
      </h2>
      <p>
        {role === "interviewer"
          ? lobbyWords(ready)
          : selfRun
            ? "You start it, and you go from part to part. Answer aloud, as if somebody sat across from you."
            : "The interviewer starts when everybody is here. This page goes on by itself."}
      </p>
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

function lobbyWords(ready: boolean): string {
  if (!ready) return "In the lobby they read the rules and what is recorded. You can start once they have agreed.";
  return "They have read the rules and what is recorded, and agreed. The clock of the first part begins when you start.";
}
