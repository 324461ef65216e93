// Sorts once; merged runs come out in order too, so the smallest is at the front of one of two rows.
function mergePlan(sizes, ways) {
  const given = Float64Array.from(sizes).sort();
  const made = [];
  let [at, from, written, left] = [0, 0, 0, given.length];
  let take = left < 2 ? 0 : ((left - 2) % (ways - 1)) + 2;
  while (left > 1) {
    let size = 0;
    for (let run = 0; run < take; run++) {
      const old = from === made.length || (at < given.length && given[at] <= made[from]);
      size += old ? given[at++] : made[from++];
    }
    made.push(size);
    written += size;
    left -= take - 1;
    take = ways;
  }
  return written;
}
