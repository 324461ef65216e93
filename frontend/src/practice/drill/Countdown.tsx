// The calm countdown of an answer: may be hidden, turns no colour, and only notes what goes beyond.
import { Pause, Play } from "lucide-react";

import { useStored } from "../../design/stored";
import { clockText } from "../../design/words";

interface Props {
  /** How long an answer may take, and how long this one has taken. */
  whole: number;
  taken: number;
  running: boolean;
  onRun: (on: boolean) => void;
}

const CHOICES = ["shown", "hidden"] as const;
const RADIUS = 6.5;
const AROUND = 2 * Math.PI * RADIUS;

export function Countdown({ whole, taken, running, onRun }: Props) {
  const [look, setLook] = useStored("sandglass.countdown", CHOICES, "shown");
  const over = taken - whole;
  return (
    <div className="countdown">
      {look === "shown" ? (
        <span className="countdown-figure" role="timer" aria-label="Time left">
          <Ring share={Math.max(0, 1 - taken / whole)} />
          <span className="figures">{over < 0 ? clockText(1000 * -over) : `over by ${clockText(1000 * over)}`}</span>
        </span>
      ) : (
        <span className="quiet">The time is taken, and hidden.</span>
      )}
      <button type="button" className="tool" onClick={() => onRun(!running)}>
        {running ? <Pause size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
        {runWords(running, taken, whole)}
      </button>
      <button type="button" className="tool" onClick={() => setLook(look === "shown" ? "hidden" : "shown")}>
        {look === "shown" ? "Hide the time" : "Show the time"}
      </button>
      <span className="unseen" role="status">
        {over === 0 && running ? `${whole} seconds are over. Finish your thought.` : ""}
      </span>
      {over >= 0 && look === "shown" && <span className="quiet">Finish your thought; it is only noted.</span>}
    </div>
  );
}

function runWords(running: boolean, taken: number, whole: number): string {
  if (running) return "Pause the time";
  return taken === 0 ? `Start the ${whole} seconds` : "Go on with the time";
}

function Ring({ share }: { share: number }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r={RADIUS} fill="none" stroke="var(--sand)" strokeOpacity="0.3" strokeWidth="2.5" />
      <circle
        cx="8"
        cy="8"
        r={RADIUS}
        fill="none"
        stroke="var(--sand)"
        strokeWidth="2.5"
        strokeDasharray={`${share * AROUND} ${AROUND}`}
        transform="rotate(-90 8 8)"
      />
    </svg>
  );
}
