// Wrong: sort() without a comparison orders times as text.
function peakJobs(jobs) {
  const real = jobs.filter(([start, end]) => start < end);
  const starts = real.map(([start]) => start).sort();
  const ends = real.map(([, end]) => end).sort();
  let ended = 0;
  let peak = 0;
  starts.forEach((start, index) => {
    while (ends[ended] <= start) ended++;
    peak = Math.max(peak, index + 1 - ended);
  });
  return peak;
}
