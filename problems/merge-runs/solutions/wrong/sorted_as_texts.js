// Wrong: sort() without a rule compares numbers as texts, in which 10 comes before 9.
class ListNode {
  constructor(value, next = null) {
    this.value = value;
    this.next = next;
  }
}

function mergeRuns(runs) {
  const times = [];
  for (const run of runs) {
    for (let node = run; node !== null; node = node.next) times.push(node.value);
  }
  return times.sort().reduceRight((first, time) => new ListNode(time, first), null);
}
