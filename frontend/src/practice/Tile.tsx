// One square of a map: a frame, and inside it a square as large as the evidence is strong now.

const SIDE = 28;
const ROOM = SIDE - 6;

interface Props {
  /** Side of what fills it, 0..1. */
  fill: number;
}

/** An empty square is dotted; one that was filled keeps its frame while what fills it shrinks and pales. */
export function Tile({ fill }: Props) {
  const side = fill * ROOM;
  const start = (SIDE - side) / 2;
  return (
    <svg width={SIDE} height={SIDE} viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" focusable="false">
      <rect
        x="0.75"
        y="0.75"
        width={SIDE - 1.5}
        height={SIDE - 1.5}
        rx="5"
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth="1.25"
        strokeDasharray={fill === 0 ? "1.5 3" : undefined}
        strokeOpacity={fill === 0 ? 0.7 : 1}
      />
      {fill > 0 && (
        <rect
          x={start}
          y={start}
          width={side}
          height={side}
          rx={Math.min(3, side / 4)}
          fill="var(--glass)"
          fillOpacity={0.45 + 0.55 * fill}
        />
      )}
    </svg>
  );
}
