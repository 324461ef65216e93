// Slow: compares every pair, O(n^2).
function auc(labels, scores) {
  const left = scores.filter((_, index) => labels[index] === 1);
  const stayed = scores.filter((_, index) => labels[index] === 0);
  if (left.length === 0 || stayed.length === 0) return 0.5;
  let points = 0;
  for (const one of left) {
    for (const other of stayed) points += one > other ? 1 : one === other ? 0.5 : 0;
  }
  return points / (left.length * stayed.length);
}
