// What the first list has is kept by number; each reading of the second strikes one out, or is left over itself.
use std::collections::HashMap;

fn left_over(first: &[i64], second: &[i64]) -> Vec<i64> {
    let mut waiting: HashMap<i64, usize> = HashMap::new();
    for &reading in first {
        *waiting.entry(reading).or_insert(0) += 1;
    }
    let mut left = Vec::new();
    for &reading in second {
        match waiting.get_mut(&reading) {
            Some(count) if *count > 0 => *count -= 1,
            _ => left.push(reading),
        }
    }
    left.extend(waiting.into_iter().flat_map(|(reading, count)| std::iter::repeat_n(reading, count)));
    left
}
