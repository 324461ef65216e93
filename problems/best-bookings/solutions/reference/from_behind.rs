// Best bookings: requests by start, filled in from the last one back: what can be earned from here on?
use std::io::{self, Read};

fn main() {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).unwrap();
    let mut numbers = input.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let mut next = || numbers.next().unwrap();
    let (n, pause) = (next() as usize, next());
    let mut requests: Vec<(i64, i64, i64)> = (0..n).map(|_| (next(), next(), next())).collect();
    requests.sort_unstable();
    let mut best = vec![0; n + 1];
    for (place, &(_, end, pay)) in requests.iter().enumerate().rev() {
        let free = requests.partition_point(|&(start, _, _)| start < end + pause);
        best[place] = best[place + 1].max(pay + best[free]);
    }
    println!("{}", best[0]);
}
