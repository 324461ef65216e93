// Objects in a mask: runs of marked pixels in each row, joined with the runs of the row above that they touch.
type Run = { from: number; to: number; object: number };

function maskObjects(mask: boolean[][]): number[] {
  const parents: number[] = [];
  const sizes: number[] = [];
  const root = (object: number): number => {
    while (parents[object] !== object) object = parents[object] = parents[parents[object]];
    return object;
  };
  let above: Run[] = [];
  for (const row of mask) {
    const runs: Run[] = [];
    let next = 0;
    for (let from = row.indexOf(true); from >= 0; from = row.indexOf(true, runs[runs.length - 1].to)) {
      let to = from;
      while (row[to]) to++;
      const run = { from, to, object: parents.length };
      parents.push(run.object);
      sizes.push(to - from);
      while (next < above.length && above[next].to <= from) next++;
      for (let i = next; i < above.length && above[i].from < to; i++) {
        const one = root(above[i].object);
        const other = root(run.object);
        if (one === other) continue;
        parents[other] = one;
        sizes[one] += sizes[other];
      }
      runs.push(run);
    }
    above = runs;
  }
  const objects = parents.filter((parent, object) => parent === object);
  return [objects.length, objects.reduce((largest, object) => Math.max(largest, sizes[object]), 0)];
}
