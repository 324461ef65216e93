// How the averages lie over the mock interviews that both rated: one column each, oldest on the left.
import type { EarlierGap } from "../api/mockTypes";
import { Diamond } from "./GapLine";
import { meanText } from "./words";

const STEP = 56;
const LEFT = 28;
const HEIGHT = 132;
const TOP = 12;
const BOTTOM = 28;
const SHOWN = 10;
const MARKS = [1, 2, 3, 4];

const up = (rating: number) => HEIGHT - BOTTOM - ((rating - 1) * (HEIGHT - BOTTOM - TOP)) / 3;

export function Spread({ points: all }: { points: readonly EarlierGap[] }) {
  const points = [...all].sort((one, other) => one.at - other.at).slice(-SHOWN);
  if (points.length < 2) return <p className="quiet mock-noisy">Averages of earlier sessions show here in time.</p>;
  const width = LEFT + points.length * STEP;
  const across = (at: number) => LEFT + at * STEP + STEP / 2;
  return (
    <figure className="spread">
      <figcaption className="mock-h3">Averages over {points.length} sessions</figcaption>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={said(points)}>
        {MARKS.map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={width} y1={up(mark)} y2={up(mark)} stroke="var(--line)" />
            <text x={LEFT - 10} y={up(mark) + 4} textAnchor="end" className="gap-step">
              {mark}
            </text>
          </g>
        ))}
        {points.map(({ mock, at, own, friend }, index) => (
          <g key={mock}>
            <line
              x1={across(index)}
              x2={across(index)}
              y1={up(own)}
              y2={up(friend)}
              stroke="var(--glass)"
              strokeWidth="2"
            />
            <Diamond x={across(index)} y={up(friend)} size={6} />
            <circle cx={across(index)} cy={up(own)} r="4.5" fill="var(--glass)" />
            <text x={across(index)} y={HEIGHT - 6} textAnchor="middle" className="gap-step">
              {dayText(at)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function dayText(at: number): string {
  return new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}

function said(points: readonly EarlierGap[]): string {
  return points
    .map(({ at, own, friend }) => `${dayText(at)}: you ${meanText(own)}, your friend ${meanText(friend)}.`)
    .join(" ");
}
