// Busiest moment: jobs by their start, and a heap of the ends of those that run.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn peak_jobs(jobs: &[Vec<i64>]) -> i64 {
    let mut spans: Vec<(i64, i64)> = jobs
        .iter()
        .map(|job| (job[0], job[1]))
        .filter(|(start, end)| start < end)
        .collect();
    spans.sort_unstable();
    let mut running = BinaryHeap::new();
    let mut peak = 0;
    for (start, end) in spans {
        while running.peek().is_some_and(|&Reverse(first)| first <= start) {
            running.pop();
        }
        running.push(Reverse(end));
        peak = peak.max(running.len());
    }
    peak as i64
}
