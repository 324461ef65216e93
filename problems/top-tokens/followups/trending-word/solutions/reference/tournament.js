// Trending word: a tournament over the sorted vocabulary; of equal counts the left one wins.
function trendingWords(words, window) {
  const vocabulary = [...new Set(words)].sort();
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  let leaves = 1;
  while (leaves < vocabulary.length) leaves *= 2;
  const counts = new Int32Array(leaves);
  const winner = new Int32Array(2 * leaves);
  for (let leaf = 0; leaf < leaves; leaf++) winner[leaves + leaf] = leaf;
  for (let node = leaves - 1; node > 0; node--) winner[node] = winner[2 * node];
  const change = (word, by) => {
    const place = places.get(word);
    counts[place] += by;
    for (let node = (leaves + place) >> 1; node > 0; node >>= 1) {
      const left = winner[2 * node];
      const right = winner[2 * node + 1];
      winner[node] = counts[right] > counts[left] ? right : left;
    }
  };
  return words.map((word, place) => {
    change(word, 1);
    if (place >= window) change(words[place - window], -1);
    return vocabulary[winner[1]];
  });
}
