// AUC: sort the scores of those who stayed, and count for each one who left how many lie below and not above.
function countWhile(sorted: Float64Array, before: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function auc(labels: number[], scores: number[]): number {
  const stayed = Float64Array.from(scores.filter((_, index) => labels[index] === 0)).sort();
  const left = scores.filter((_, index) => labels[index] === 1);
  if (stayed.length === 0 || left.length === 0) return 0.5;
  let halfPoints = 0;
  for (const score of left) {
    halfPoints += countWhile(stayed, (value) => value < score);
    halfPoints += countWhile(stayed, (value) => value <= score);
  }
  return halfPoints / 2 / (stayed.length * left.length);
}
