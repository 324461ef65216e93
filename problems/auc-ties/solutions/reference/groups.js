// AUC: sort positions by score, then count each group of equal scores at once.
function auc(labels, scores) {
  const order = Uint32Array.from(scores.keys());
  order.sort((a, b) => scores[a] - scores[b]);
  let points = 0;
  let below = 0;
  let positives = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let left = 0;
    while (end < order.length && scores[order[end]] === scores[order[start]]) left += labels[order[end++]];
    const stayed = end - start - left;
    points += left * (below + stayed / 2);
    below += stayed;
    positives += left;
    start = end;
  }
  return positives === 0 || below === 0 ? 0.5 : points / (positives * below);
}
