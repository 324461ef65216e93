// Learning merges: counts of pairs, corrected for the words that a merge changes; a space joins a pair to a key.
function learnMerges(words, merges) {
  const times = new Map();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const rows = [...times.keys()].map((word) => Array.from(word));
  const weights = [...times.values()];
  const counts = new Map();
  const holders = new Map();
  const count = (number, sign) => {
    const parts = rows[number];
    for (let place = 0; place + 1 < parts.length; place++) {
      const key = parts[place] + " " + parts[place + 1];
      const now = (counts.get(key) ?? 0) + sign * weights[number];
      if (now === 0) counts.delete(key);
      else counts.set(key, now);
      if (sign < 0) continue;
      if (!holders.has(key)) holders.set(key, new Set());
      holders.get(key).add(number);
    }
  };
  const before = (one, other) => {
    const [a, b] = one.split(" ");
    const [c, d] = other.split(" ");
    return a < c || (a === c && b < d);
  };
  rows.forEach((_, number) => count(number, 1));
  const learnt = [];
  while (learnt.length < merges) {
    let best = "";
    let most = 1;
    for (const [key, now] of counts) {
      if (now > most || (now === most && best !== "" && before(key, best))) [best, most] = [key, now];
    }
    if (best === "") break;
    const [left, right] = best.split(" ");
    learnt.push([left, right]);
    const changed = holders.get(best);
    holders.delete(best);
    for (const number of changed) {
      count(number, -1);
      const parts = rows[number];
      const merged = [];
      for (let place = 0; place < parts.length; place++) {
        if (parts[place] === left && parts[place + 1] === right) {
          merged.push(left + right);
          place++;
        } else {
          merged.push(parts[place]);
        }
      }
      rows[number] = merged;
      count(number, 1);
    }
  }
  return learnt;
}
