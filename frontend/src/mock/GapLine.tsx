// One subject's ratings on a line from 1 to 4: a filled disc for one's own, an open diamond for the friend's.

const WIDTH = 200;
const HEIGHT = 36;
const SIDE = 14;
const LINE = 12;
const STEPS = [1, 2, 3, 4];

const place = (rating: number) => SIDE + ((rating - 1) * (WIDTH - 2 * SIDE)) / 3;

export function GapLine({ own, friend }: { own: number | null; friend: number | null }) {
  const both = own !== null && friend !== null;
  return (
    <svg
      className="gap-line"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <line x1={place(1)} x2={place(4)} y1={LINE} y2={LINE} stroke="var(--line-strong)" />
      {STEPS.map((step) => (
        <g key={step}>
          <line x1={place(step)} x2={place(step)} y1={LINE - 3} y2={LINE + 3} stroke="var(--line-strong)" />
          <text x={place(step)} y={HEIGHT - 2} textAnchor="middle" className="gap-step">
            {step}
          </text>
        </g>
      ))}
      {both && <line x1={place(own)} x2={place(friend)} y1={LINE} y2={LINE} stroke="var(--glass)" strokeWidth="3" />}
      {friend !== null && <Diamond x={place(friend)} y={LINE} size={own === friend ? 10 : 7} />}
      {own !== null && <circle cx={place(own)} cy={LINE} r="5" fill="var(--glass)" />}
    </svg>
  );
}

export function Diamond({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <path
      d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
      fill="var(--surface)"
      stroke="var(--ink)"
      strokeWidth="1.5"
    />
  );
}
