// How hard a problem is, as a word with five small steps.
import { levelWord } from "./words";

export function Level({ difficulty }: { difficulty: number }) {
  return (
    <span className="level">
      <svg width="27" height="10" viewBox="0 0 27 10" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            x={step * 5.5}
            y={7 - step * 1.6}
            width="3.5"
            height={3 + step * 1.6}
            rx="1"
            fill={step < difficulty ? "var(--ink-2)" : "var(--line)"}
          />
        ))}
      </svg>
      {levelWord(difficulty)}
    </span>
  );
}
