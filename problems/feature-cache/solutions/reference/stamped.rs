// Every use has a number: a queue holds all of them, and those that a later use has overtaken are passed over.
use std::collections::{HashMap, VecDeque};

struct FeatureCache {
    capacity: usize,
    clock: u64,
    rows: HashMap<i64, (i64, u64)>,
    uses: VecDeque<(i64, u64)>,
}

impl FeatureCache {
    fn new(capacity: i64) -> Self {
        FeatureCache { capacity: capacity as usize, clock: 0, rows: HashMap::new(), uses: VecDeque::new() }
    }

    fn used(&mut self, user: i64) -> u64 {
        self.clock += 1;
        self.uses.push_back((user, self.clock));
        self.clock
    }

    fn get(&mut self, user: i64) -> Option<i64> {
        if !self.rows.contains_key(&user) {
            return None;
        }
        let stamp = self.used(user);
        let kept = self.rows.get_mut(&user)?;
        kept.1 = stamp;
        Some(kept.0)
    }

    fn put(&mut self, user: i64, row: i64) {
        let stamp = self.used(user);
        self.rows.insert(user, (row, stamp));
        while self.rows.len() > self.capacity {
            let Some((oldest, stamp)) = self.uses.pop_front() else { return };
            if self.rows.get(&oldest).is_some_and(|kept| kept.1 == stamp) {
                self.rows.remove(&oldest);
            }
        }
    }

    fn forget(&mut self, user: i64) -> bool {
        self.rows.remove(&user).is_some()
    }
}
