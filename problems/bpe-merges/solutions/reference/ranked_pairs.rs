// Learning merges: pairs stand in a sorted set by count and order, so the best one is always the first.
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::mem::take;
use std::rc::Rc;

type Pair = (Rc<str>, Rc<str>);

#[derive(Default)]
struct Text {
    rows: Vec<Vec<Rc<str>>>,
    weights: Vec<i64>,
    counts: HashMap<Pair, i64>,
    holders: HashMap<Pair, HashSet<usize>>,
    ranked: BTreeSet<(Reverse<i64>, Pair)>,
}

impl Text {
    fn count(&mut self, number: usize, sign: i64) {
        for parts in self.rows[number].windows(2) {
            let pair = (parts[0].clone(), parts[1].clone());
            let now = self.counts.entry(pair.clone()).or_insert(0);
            if *now > 0 {
                self.ranked.remove(&(Reverse(*now), pair.clone()));
            }
            *now += sign * self.weights[number];
            if *now > 0 {
                self.ranked.insert((Reverse(*now), pair.clone()));
            }
            if sign > 0 {
                self.holders.entry(pair).or_default().insert(number);
            }
        }
    }

    fn merge(&mut self, (left, right): &Pair) {
        let both: Rc<str> = format!("{left}{right}").into();
        for number in self.holders.remove(&(left.clone(), right.clone())).unwrap_or_default() {
            self.count(number, -1);
            let mut parts = take(&mut self.rows[number]).into_iter().peekable();
            let mut merged = Vec::new();
            while let Some(part) = parts.next() {
                let joins = part == *left && parts.next_if(|next| next == right).is_some();
                merged.push(if joins { both.clone() } else { part });
            }
            self.rows[number] = merged;
            self.count(number, 1);
        }
    }
}

fn learn_merges(words: &[String], merges: i64) -> Vec<Vec<String>> {
    let mut times: HashMap<&str, i64> = HashMap::new();
    for word in words {
        *times.entry(word).or_insert(0) += 1;
    }
    let mut text = Text::default();
    for (word, weight) in times {
        text.rows.push(word.chars().map(|char| char.to_string().into()).collect());
        text.weights.push(weight);
        text.count(text.rows.len() - 1, 1);
    }
    let mut learnt = Vec::new();
    while (learnt.len() as i64) < merges {
        let Some((Reverse(count), pair)) = text.ranked.first().cloned() else { break };
        if count < 2 {
            break;
        }
        learnt.push(vec![pair.0.to_string(), pair.1.to_string()]);
        text.merge(&pair);
    }
    learnt
}
