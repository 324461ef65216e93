// Busiest moment: what changes at each moment goes into a Map; an end and a start at one moment cancel there.
function peakJobs(jobs: number[][]): number {
  const changes = new Map<number, number>();
  for (const [start, end] of jobs) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  const moments = Float64Array.from(changes.keys()).sort();
  let busy = 0;
  let peak = 0;
  for (const moment of moments) {
    busy += changes.get(moment) ?? 0;
    peak = Math.max(peak, busy);
  }
  return peak;
}
