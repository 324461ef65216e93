// Edit distance: with one change more each time, how far does every diagonal get?
fn edit_cost(first: &str, second: &str) -> i64 {
    let (a, b): (Vec<char>, Vec<char>) = (first.chars().collect(), second.chars().collect());
    let (n, m) = (a.len() as i64, b.len() as i64);
    let shift = n + 1; // diagonal j - i stands at place j - i + shift
    const NOWHERE: i64 = i64::MIN / 2;
    let mut reached = vec![NOWHERE; (n + m + 3) as usize];
    for cost in 0.. {
        let mut farther = vec![NOWHERE; reached.len()];
        for diagonal in -cost.min(n)..=cost.min(m) {
            let place = (diagonal + shift) as usize;
            let from_changes = (reached[place] + 1).max(reached[place - 1]).max(reached[place + 1] + 1);
            let mut i = if cost == 0 { 0 } else { from_changes.min(n).min(m - diagonal) };
            while i >= 0 && i < n && i + diagonal < m && a[i as usize] == b[(i + diagonal) as usize] {
                i += 1;
            }
            farther[place] = i;
        }
        if farther[(m - n + shift) as usize] == n {
            return cost;
        }
        reached = farther;
    }
    unreachable!()
}
