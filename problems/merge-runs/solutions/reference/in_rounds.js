// Merges two logs at a time, so that half as many are left after each round.
class ListNode {
  constructor(value, next = null) {
    this.value = value;
    this.next = next;
  }
}

function merged(one, other) {
  const front = new ListNode(0);
  let last = front;
  while (one !== null && other !== null) {
    if (other.value < one.value) [one, other] = [other, one];
    last.next = one;
    last = one;
    one = one.next;
  }
  last.next = one ?? other;
  return front.next;
}

function mergeRuns(runs) {
  while (runs.length > 1) {
    const next = [];
    for (let place = 0; place < runs.length; place += 2) next.push(merged(runs[place], runs[place + 1] ?? null));
    runs = next;
  }
  return runs[0] ?? null;
}
