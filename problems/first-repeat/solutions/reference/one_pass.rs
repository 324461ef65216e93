// First repeat: one pass with a hash set; insert() says whether the number was new.
use std::collections::HashSet;

fn first_repeat(events: &[i64]) -> i64 {
    let mut seen = HashSet::with_capacity(events.len());
    events.iter().position(|event| !seen.insert(event)).map_or(-1, |position| position as i64)
}
