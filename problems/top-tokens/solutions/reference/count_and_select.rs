// Most common words: count in a HashMap, select the best k, and sort only those.
use std::cmp::Reverse;
use std::collections::HashMap;

fn top_tokens(words: &[String], k: i64) -> Vec<String> {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
    let mut ranked: Vec<(Reverse<u32>, &str)> = counts
        .into_iter()
        .map(|(word, count)| (Reverse(count), word))
        .collect();
    let kept = ranked.len().min(k as usize);
    if kept < ranked.len() {
        ranked.select_nth_unstable(kept);
        ranked.truncate(kept);
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, word)| word.to_string()).collect()
}
