// The axes of a plot on double-logarithmic paper: from values to places, and where the marks of an axis stand.

export interface Axis {
  place: (value: number) => number;
  ticks: number[];
}

/** An axis from `from` to `to` on the page over values that are all above zero; it ends where the values do. */
export function logAxis(values: readonly number[], from: number, to: number): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.log(high / low) || 1;
  const place = (value: number) => from + ((to - from) * Math.log(value / low)) / span;
  return { place, ticks: ticksBetween(low, high) };
}

/** Powers of ten, with their doubles and fives where there are too few. */
function ticksBetween(low: number, high: number): number[] {
  for (const steps of [[1], [1, 3], [1, 2, 5]]) {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
      for (const step of steps) {
        const value = Number((step * 10 ** power).toPrecision(1));
        if (value >= low * 0.999 && value <= high * 1.001) found.push(value);
      }
    if (found.length >= 3) return found;
  }
  return [low, high];
}

/** "250", "4 k", "1.5 M". */
export function sizeText(size: number): string {
  if (size < 1000) return String(size);
  const [value, unit] = size < 1_000_000 ? [size / 1000, "k"] : [size / 1_000_000, "M"];
  return `${Number(value.toPrecision(2))} ${unit}`;
}

/** Milliseconds on an axis or in a table: "0.004 ms", "12 ms", "1.2 s". */
export function msText(ms: number): string {
  return ms < 1000 ? `${Number(ms.toPrecision(2))} ms` : `${Number((ms / 1000).toPrecision(2))} s`;
}

export function timesText(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio))}×`;
}
