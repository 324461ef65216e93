// Card numbers: a tree over all cards says in each node whether a card below it is free.
function cardNumbers(jobs) {
  const events = [];
  jobs.forEach(([start, end], place) => {
    if (start < end) events.push([start, 1, place], [end, 0, place]);
  });
  events.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  let leaves = 1;
  while (leaves < jobs.length) leaves *= 2;
  const free = new Uint8Array(2 * leaves).fill(1);
  const set = (card, value) => {
    let node = leaves + card;
    free[node] = value;
    for (node >>= 1; node > 0; node >>= 1) free[node] = free[2 * node] | free[2 * node + 1];
  };
  const cards = new Array(jobs.length).fill(-1);
  for (const [, starts, place] of events) {
    if (starts === 0) {
      set(cards[place], 1);
      continue;
    }
    let node = 1;
    while (node < leaves) node = free[2 * node] ? 2 * node : 2 * node + 1;
    cards[place] = node - leaves;
    set(cards[place], 0);
  }
  return cards;
}
