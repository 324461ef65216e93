// Weighted AUC: sort positions by score, then add up the weights of each group of equal scores at once.
function aucWeighted(labels, scores, weights) {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
  let points = 0;
  let below = 0;
  let gone = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    let left = 0;
    let stayed = 0;
    for (; end < order.length && scores[order[end]] === scores[order[start]]; end++) {
      if (labels[order[end]] === 1) left += weights[order[end]];
      else stayed += weights[order[end]];
    }
    points += left * (below + stayed / 2);
    below += stayed;
    gone += left;
  }
  return gone === 0 || below === 0 ? 0.5 : points / (gone * below);
}
