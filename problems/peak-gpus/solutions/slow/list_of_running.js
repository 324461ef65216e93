// Slow: goes through all running jobs at every start, O(n * peak).
function peakJobs(jobs) {
  const sorted = jobs.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0]);
  let running = [];
  let peak = 0;
  for (const job of sorted) {
    running = running.filter(([, end]) => end > job[0]);
    running.push(job);
    peak = Math.max(peak, running.length);
  }
  return peak;
}
