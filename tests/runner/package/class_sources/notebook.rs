struct Notebook {
    title: String,
    rows: Vec<Vec<i64>>,
}

impl Notebook {
    fn new(title: &str, rows: &[Vec<i64>]) -> Self {
        Notebook { title: title.to_string(), rows: rows.to_vec() }
    }

    fn rename(&mut self, title: &str) -> String {
        std::mem::replace(&mut self.title, title.to_string())
    }

    fn echo(&self, number: f64) -> f64 {
        number
    }

    fn add_row(&mut self, row: &[i64]) -> Vec<Vec<i64>> {
        self.rows.push(row.to_vec());
        self.rows.clone()
    }

    fn best(&self) -> Option<(i64, String)> {
        if self.rows.is_empty() {
            return None;
        }
        Some((self.rows.len() as i64, self.title.clone()))
    }

    fn clear(&mut self) {
        self.rows.clear();
    }
}
