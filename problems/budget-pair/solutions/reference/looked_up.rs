// Places sorted by cost; for each entry the missing cost is searched among those behind it.
fn budget_pair(costs: &[i64], budget: i64) -> Option<(i64, i64)> {
    let mut places: Vec<usize> = (0..costs.len()).collect();
    places.sort_by_key(|&place| costs[place]);
    for (rank, &place) in places.iter().enumerate() {
        let rest = &places[rank + 1..];
        if let Ok(found) = rest.binary_search_by_key(&(budget - costs[place]), |&other| costs[other]) {
            return Some((place as i64, rest[found] as i64));
        }
    }
    None
}
