// Slow: counts all pairs anew before every merge.
function learnMerges(words, merges) {
  let rows = words.map((word) => Array.from(word));
  const learnt = [];
  while (learnt.length < merges) {
    const counts = new Map();
    for (const row of rows) {
      for (let place = 0; place + 1 < row.length; place++) {
        const key = row[place] + " " + row[place + 1];
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    let best = null;
    let most = 1;
    for (const [key, now] of counts) {
      const pair = key.split(" ");
      const first = best !== null && (pair[0] < best[0] || (pair[0] === best[0] && pair[1] < best[1]));
      if (now > most || (now === most && first)) [best, most] = [pair, now];
    }
    if (best === null) break;
    learnt.push(best);
    rows = rows.map((row) => {
      const merged = [];
      for (let place = 0; place < row.length; place++) {
        if (row[place] === best[0] && row[place + 1] === best[1]) merged.push(row[place] + row[++place]);
        else merged.push(row[place]);
      }
      return merged;
    });
  }
  return learnt;
}
