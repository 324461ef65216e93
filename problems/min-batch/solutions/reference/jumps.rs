// Smallest capacity: halve the range; each day jumps to its end in the running totals.
fn smallest_capacity(sizes: &[i64], days: i64) -> i64 {
    let totals: Vec<i64> = sizes
        .iter()
        .scan(0, |sum, size| {
            *sum += size;
            Some(*sum)
        })
        .collect();
    let in_time = |capacity: i64| {
        let mut done = 0; // boxes that are scanned
        let mut pages = 0;
        for _ in 0..days {
            done += totals[done..].partition_point(|&total| total - pages <= capacity);
            if done == totals.len() {
                return true;
            }
            pages = totals[done - 1];
        }
        false
    };
    let mut low = *sizes.iter().max().unwrap();
    let mut high = *totals.last().unwrap();
    while low < high {
        let middle = low + (high - low) / 2;
        if in_time(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
