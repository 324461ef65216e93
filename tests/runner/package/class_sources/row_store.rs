use std::collections::HashMap;

struct RowStore {
    rows: HashMap<i64, i64>,
}

impl RowStore {
    fn new(_capacity: i64) -> Self {
        RowStore { rows: HashMap::new() }
    }

    fn get(&self, key: i64) -> Option<i64> {
        if key == 999 {
            panic!("no such row");
        }
        self.rows.get(&key).copied()
    }

    fn put(&mut self, key: i64, value: i64) {
        self.rows.insert(key, value);
    }
}
