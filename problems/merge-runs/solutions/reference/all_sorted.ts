// All times in one array of numbers, sorted, and a new list of them; it needs no more than n log n either.
class ListNode<T> {
  constructor(
    public value: T,
    public next: ListNode<T> | null = null,
  ) {}
}

function mergeRuns(runs: (ListNode<number> | null)[]): ListNode<number> | null {
  const times: number[] = [];
  for (const run of runs) {
    for (let node = run; node !== null; node = node.next) times.push(node.value);
  }
  const sorted = Float64Array.from(times).sort();
  let first: ListNode<number> | null = null;
  for (let place = sorted.length - 1; place >= 0; place--) first = new ListNode(sorted[place]!, first);
  return first;
}
