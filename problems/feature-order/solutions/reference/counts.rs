// Counts what each feature still needs; the order itself is the queue.
fn feature_order(n: i64, deps: &[(i64, i64)]) -> Option<Vec<i64>> {
    let n = n as usize;
    let mut missing = vec![0; n];
    let mut waiting: Vec<Vec<i64>> = vec![Vec::new(); n];
    for &(feature, needed) in deps {
        missing[feature as usize] += 1;
        waiting[needed as usize].push(feature);
    }
    let mut order: Vec<i64> = (0..n).filter(|&feature| missing[feature] == 0).map(|feature| feature as i64).collect();
    let mut at = 0;
    while at < order.len() {
        for &feature in &waiting[order[at] as usize] {
            missing[feature as usize] -= 1;
            if missing[feature as usize] == 0 {
                order.push(feature);
            }
        }
        at += 1;
    }
    (order.len() == n).then_some(order)
}
