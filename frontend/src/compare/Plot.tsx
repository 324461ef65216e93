// Measured times over sizes on double-logarithmic paper: points, how far repeats lie apart, and nothing past the data.
import { useId } from "react";

import type { Curve, Panel } from "../api/growthClient";
import { logAxis, msText, sizeText } from "./scale";

const WIDTH = 480;
const HEIGHT = 300;
const LEFT = 58;
const RIGHT = 44;
const TOP = 10;
const BOTTOM = 34;
const NAME_HEIGHT = 12;
export const REFERENCES: Record<string, string> = { fast: "fast reference", slow: "slow reference" };

export function nameOf(program: string): string {
  return REFERENCES[program] ?? program;
}

export function Plot({ panel, size }: { panel: Panel; size: string }) {
  const id = useId();
  const curves = panel.curves.filter(({ marks }) => marks.length > 0);
  const marks = curves.flatMap((curve) => curve.marks);
  if (marks.length === 0) return <p className="quiet">There is nothing to draw here.</p>;
  const across = logAxis(marks.map((mark) => mark.size), LEFT, WIDTH - RIGHT); // prettier-ignore
  const up = logAxis(marks.flatMap(({ best_ms, worst_ms }) => [best_ms, worst_ms]), HEIGHT - BOTTOM, TOP); // prettier-ignore
  const ends = apart(curves.map(({ marks }) => up.place(marks.at(-1)?.median_ms ?? 1)));
  const said = curves.map(({ program, words }) => `${nameOf(program)}: ${words}`).join(" ");
  return (
    <svg
      className={panel.doubt === "" ? "plot" : "plot plot-doubted"}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{`Time over ${size}, ${panel.kind} inputs. ${said}`}</title>
      {across.ticks.map((tick) => (
        <g key={tick} className="plot-tick">
          <line x1={across.place(tick)} x2={across.place(tick)} y1={TOP} y2={HEIGHT - BOTTOM} />
          <text x={across.place(tick)} y={HEIGHT - BOTTOM + 15} textAnchor="middle">
            {sizeText(tick)}
          </text>
        </g>
      ))}
      {up.ticks.map((tick) => (
        <g key={tick} className="plot-tick">
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={up.place(tick)} y2={up.place(tick)} />
          <text x={LEFT - 6} y={up.place(tick) + 4} textAnchor="end">
            {msText(tick)}
          </text>
        </g>
      ))}
      <text className="plot-name" x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 3} textAnchor="middle">
        {size}
      </text>
      {curves.map((curve, number) => (
        <Line key={curve.program} curve={curve} number={number} x={across.place} y={up.place} end={ends[number] ?? 0} />
      ))}
    </svg>
  );
}

type Place = (value: number) => number;

interface LineProps {
  curve: Curve;
  number: number;
  x: Place;
  y: Place;
  /** Where the name at its end stands. */
  end: number;
}

/** The same heights, moved so far that names beside each other can be read. */
export function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const found = [...heights];
  let last = -Infinity;
  for (const index of order) {
    last = Math.max(heights[index] ?? 0, last + NAME_HEIGHT);
    found[index] = last;
  }
  return found;
}

function Line({ curve, number, x, y, end }: LineProps) {
  const points = curve.marks.map(({ size, median_ms }) => `${x(size)},${y(median_ms)}`);
  const last = curve.marks.at(-1);
  const look = REFERENCES[curve.program] === undefined ? `plot-own-${number}` : `plot-${curve.program}`;
  return (
    <g className={`plot-line ${look}`}>
      <polyline points={points.join(" ")} />
      {curve.marks.map(({ size, best_ms, median_ms, worst_ms }) => (
        <g key={size}>
          <line x1={x(size)} x2={x(size)} y1={y(best_ms)} y2={y(worst_ms)} />
          <PointShape program={curve.program} number={number} x={x(size)} y={y(median_ms)} />
        </g>
      ))}
      {last && (
        <text x={x(last.size) + 7} y={end + 4}>
          {curve.program}
        </text>
      )}
    </g>
  );
}

/** Each curve has a shape of its own, so that colour never speaks by itself. */
function PointShape({ program, number, x, y }: { program: string; number: number; x: number; y: number }) {
  if (program === "fast") return <path d={`M${x - 4} ${y + 3}h8l-4 -7z`} />;
  if (program === "slow") return <path d={`M${x - 4} ${y - 3}h8l-4 7z`} />;
  return number === 0 ? <circle cx={x} cy={y} r={3.5} /> : <rect x={x - 3.5} y={y - 3.5} width={7} height={7} />;
}
