// Most common words: count in a Map, sort the different words, cut.
function topTokens(words, k) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([oneWord, one], [otherWord, other]) => other - one || (oneWord < otherWord ? -1 : 1))
    .slice(0, k)
    .map(([word]) => word);
}
