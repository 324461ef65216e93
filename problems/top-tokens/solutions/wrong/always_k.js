// Wrong: reads k entries even if there are fewer different words.
function topTokens(words, k) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([oneWord, one], [otherWord, other]) => other - one || (oneWord < otherWord ? -1 : 1),
  );
  const top = [];
  for (let place = 0; place < k; place++) top.push(ranked[place][0]);
  return top;
}
