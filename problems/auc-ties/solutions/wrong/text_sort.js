// Wrong: sort() without a comparison orders numbers as text.
function auc(labels, scores) {
  const ranked = scores.slice().sort();
  const place = new Map();
  ranked.forEach((score, index) => {
    const [first] = place.get(score) ?? [index];
    place.set(score, [first, index]);
  });
  let ranks = 0;
  let positives = 0;
  labels.forEach((label, index) => {
    if (label !== 1) return;
    const [first, last] = place.get(scores[index]);
    ranks += (first + last) / 2 + 1;
    positives++;
  });
  const negatives = labels.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}
