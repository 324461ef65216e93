// Wrong: orders ties as a dictionary would, with capitals and accents beside their plain letters.
function topTokens(words, k) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([oneWord, one], [otherWord, other]) => other - one || oneWord.localeCompare(otherWord))
    .slice(0, k)
    .map(([word]) => word);
}
