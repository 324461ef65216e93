// A heap of the first times, each with the place of its log; nodes move from the logs to the result.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

struct ListNode<T> {
    value: T,
    next: Option<Box<ListNode<T>>>,
}

fn merge_runs(mut runs: Vec<Option<Box<ListNode<i64>>>>) -> Option<Box<ListNode<i64>>> {
    let first = |(place, run): (usize, &Option<Box<ListNode<i64>>>)| run.as_ref().map(|node| Reverse((node.value, place)));
    let mut heap: BinaryHeap<Reverse<(i64, usize)>> = runs.iter().enumerate().filter_map(first).collect();
    let mut front = None;
    let mut last = &mut front;
    while let Some(Reverse((_, place))) = heap.pop() {
        let mut node = runs[place].take()?;
        runs[place] = node.next.take();
        if let Some(next) = &runs[place] {
            heap.push(Reverse((next.value, place)));
        }
        last = &mut last.insert(node).next;
    }
    front
}
