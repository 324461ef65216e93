// Every use has a number: one map finds the row of a user, two ordered ones the user of the earliest use and birth.
use std::collections::{BTreeMap, HashMap};

struct Kept {
    row: i64,
    used: u64,
    born: (i64, u64),
}

struct ExpiringCache {
    capacity: usize,
    lifetime: i64,
    now: i64,
    clock: u64,
    rows: HashMap<i64, Kept>,
    uses: BTreeMap<u64, i64>,
    births: BTreeMap<(i64, u64), i64>,
}

impl ExpiringCache {
    fn new(capacity: i64, lifetime: i64) -> Self {
        ExpiringCache {
            capacity: capacity as usize,
            lifetime,
            now: 0,
            clock: 0,
            rows: HashMap::new(),
            uses: BTreeMap::new(),
            births: BTreeMap::new(),
        }
    }

    fn drop_row(&mut self, user: i64) {
        if let Some(kept) = self.rows.remove(&user) {
            self.uses.remove(&kept.used);
            self.births.remove(&kept.born);
        }
    }

    fn get(&mut self, user: i64) -> Option<i64> {
        let kept = self.rows.get_mut(&user)?;
        self.clock += 1;
        self.uses.remove(&kept.used);
        self.uses.insert(self.clock, user);
        kept.used = self.clock;
        Some(kept.row)
    }

    fn put(&mut self, user: i64, row: i64) {
        self.drop_row(user);
        if self.rows.len() == self.capacity {
            if let Some((_, &oldest)) = self.uses.iter().next() {
                self.drop_row(oldest);
            }
        }
        self.clock += 1;
        let born = (self.now, self.clock);
        self.uses.insert(self.clock, user);
        self.births.insert(born, user);
        self.rows.insert(user, Kept { row, used: self.clock, born });
    }

    fn tick(&mut self, seconds: i64) {
        self.now += seconds;
        while let Some((&(born, _), &user)) = self.births.iter().next() {
            if self.now - born < self.lifetime {
                return;
            }
            self.drop_row(user);
        }
    }

    fn count(&self) -> i64 {
        self.rows.len() as i64
    }
}
