// Busy spans: sort by start, extend the open span or close it.
use std::fmt::Write;
use std::io::{self, Read};

fn main() {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).unwrap();
    let numbers: Vec<i64> = input.split_ascii_whitespace().map(|word| word.parse().unwrap()).collect();
    let mut sessions: Vec<(i64, i64)> = numbers[1..].chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
    sessions.sort_unstable();
    let mut spans: Vec<(i64, i64)> = Vec::new();
    for (start, end) in sessions {
        match spans.last_mut() {
            Some(open) if start <= open.1 => open.1 = open.1.max(end),
            _ => spans.push((start, end)),
        }
    }
    let total: i64 = spans.iter().map(|(start, end)| end - start).sum();
    let mut lines = format!("{} {}\n", spans.len(), total);
    for (start, end) in spans {
        writeln!(lines, "{start} {end}").unwrap();
    }
    print!("{lines}");
}
