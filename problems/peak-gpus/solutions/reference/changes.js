// Busiest moment: one sorted list of changes; an end is an even number just below a start at the same time.
function peakJobs(jobs) {
  const changes = new Float64Array(2 * jobs.length);
  jobs.forEach(([start, end], index) => {
    changes[2 * index] = 2 * start + 1;
    changes[2 * index + 1] = 2 * end;
  });
  changes.sort();
  let busy = 0;
  let peak = 0;
  for (const change of changes) {
    busy += change % 2 === 1 ? 1 : -1;
    peak = Math.max(peak, busy);
  }
  return peak;
}
