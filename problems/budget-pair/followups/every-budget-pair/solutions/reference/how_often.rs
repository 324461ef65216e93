// How often each cost stands there; each cost that is at most half of the budget looks for its partner.
use std::collections::HashMap;

fn budget_pairs(costs: &[i64], budget: i64) -> Vec<(i64, i64)> {
    let mut often: HashMap<i64, usize> = HashMap::new();
    for &cost in costs {
        *often.entry(cost).or_insert(0) += 1;
    }
    let there = |cost: i64| often.get(&cost).copied().unwrap_or(0);
    often
        .keys()
        .map(|&cost| (cost, budget - cost))
        .filter(|&(cost, other)| cost <= other && there(other) > usize::from(cost == other))
        .collect()
}
