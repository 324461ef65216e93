// Encoding: linked parts; the next merge is found by a look through the list of waiting places.
function encode(merges, text) {
  const ranks = new Map();
  merges.forEach(([left, right], rank) => {
    if (!ranks.has(left)) ranks.set(left, new Map());
    if (!ranks.get(left).has(right)) ranks.get(left).set(right, rank);
  });
  const parts = Array.from(text);
  const n = parts.length;
  const before = Int32Array.from({ length: n + 1 }, (_, place) => place - 1);
  const behind = Int32Array.from({ length: n }, (_, place) => place + 1);
  const waiting = merges.map(() => []);
  const note = (place) => {
    if (place < 0 || behind[place] === n) return;
    const rank = ranks.get(parts[place])?.get(parts[behind[place]]);
    if (rank !== undefined) waiting[rank].push(place);
  };
  for (let place = 0; place < n; place++) note(place);
  for (;;) {
    const rank = waiting.findIndex((places) => places.length > 0);
    if (rank < 0) return parts.filter((part) => part !== null);
    const [left, right] = merges[rank];
    const made = [];
    for (const place of waiting[rank].sort((a, b) => a - b)) {
      const gone = behind[place];
      if (parts[place] !== left || parts[gone] !== right) continue;
      parts[place] = left + right;
      parts[gone] = null;
      behind[place] = behind[gone];
      before[behind[gone]] = place;
      made.push(place);
    }
    waiting[rank] = [];
    for (const place of made) {
      note(before[place]);
      note(place);
    }
  }
}
