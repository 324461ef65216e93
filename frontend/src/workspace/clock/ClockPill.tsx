// The running clock: a ring that empties and the time left.
import { useNow } from "../../design/useNow";
import { clockText } from "../../design/words";
import { faceOf } from "./clock";
import type { Reading } from "./useClock";

const RADIUS = 6.5;
const AROUND = 2 * Math.PI * RADIUS;

export function ClockPill({ reading }: { reading: Reading }) {
  const face = faceOf(reading.room, useNow(250) + reading.offset);
  const ends = new Date(reading.room.ends_at - reading.offset);
  const at = ends.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return (
    <span className={`clock clock-${face.phase}`} role="timer" aria-label="Time left" title={`Ends at ${at}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r={RADIUS} fill="none" stroke="var(--sand)" strokeOpacity="0.3" strokeWidth="2.5" />
        <circle
          cx="8"
          cy="8"
          r={RADIUS}
          fill="none"
          stroke="var(--sand)"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeDasharray={`${face.share * AROUND} ${AROUND}`}
          transform="rotate(-90 8 8)"
        />
      </svg>
      <span className="clock-figures">{clockText(face.remaining)}</span>
    </span>
  );
}
