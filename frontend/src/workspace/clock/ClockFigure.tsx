// A clock as it is drawn everywhere: a ring that empties and the time left.
import { clockText } from "../../design/words";
import type { Phase } from "./clock";

const RADIUS = 6.5;
const AROUND = 2 * Math.PI * RADIUS;

interface Props {
  phase: Phase;
  /** ms left. */
  remaining: number;
  /** What is left, 0..1 of the whole. */
  share: number;
  title: string;
  label?: string;
}

export function ClockFigure({ phase, remaining, share, title, label = "Time left" }: Props) {
  return (
    <span className={`clock clock-${phase}`} role="timer" aria-label={label} title={title}>
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
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform="rotate(-90 8 8)"
        />
      </svg>
      <span className="clock-figures">{clockText(remaining)}</span>
    </span>
  );
}
