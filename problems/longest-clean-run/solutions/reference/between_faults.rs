// Longest stretch: it reaches from behind one failure to before the one that comes k + 1 failures later.
fn longest_stretch(faulty: &[bool], k: i64) -> i64 {
    let mut edges = vec![-1];
    edges.extend((0i64..).zip(faulty).filter(|(_, failed)| **failed).map(|(place, _)| place));
    edges.push(faulty.len() as i64);
    let apart = k as usize + 1;
    if edges.len() <= apart {
        return faulty.len() as i64;
    }
    edges.iter().zip(&edges[apart..]).map(|(before, behind)| behind - before - 1).max().unwrap()
}
