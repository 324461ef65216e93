// Most common words: a bucket of words for every count, read from the fullest down.
function topTokens(words: string[], k: number): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const buckets: string[][] = [];
  for (const [word, count] of counts) (buckets[count] ??= []).push(word);
  const top: string[] = [];
  for (let count = buckets.length - 1; count > 0 && top.length < k; count -= 1) {
    for (const word of (buckets[count] ?? []).sort().slice(0, k - top.length)) top.push(word);
  }
  return top;
}
