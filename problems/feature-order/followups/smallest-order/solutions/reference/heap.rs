// A heap holds what could be built now; the smallest comes out.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn smallest_order(n: i64, deps: &[(i64, i64)]) -> Option<Vec<i64>> {
    let n = n as usize;
    let mut missing = vec![0; n];
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); n];
    for &(feature, needed) in deps {
        missing[feature as usize] += 1;
        waiting[needed as usize].push(feature as usize);
    }
    let mut ready: BinaryHeap<Reverse<usize>> = (0..n).filter(|&one| missing[one] == 0).map(Reverse).collect();
    let mut order = Vec::with_capacity(n);
    while let Some(Reverse(built)) = ready.pop() {
        order.push(built as i64);
        for &feature in &waiting[built] {
            missing[feature] -= 1;
            if missing[feature] == 0 {
                ready.push(Reverse(feature));
            }
        }
    }
    (order.len() == n).then_some(order)
}
