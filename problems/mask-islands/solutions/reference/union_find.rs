// Objects in a mask: union-find over the pixels, each joined with its left and upper neighbour.
struct Areas {
    parent: Vec<usize>,
    size: Vec<i64>,
}

impl Areas {
    fn root(&mut self, mut pixel: usize) -> usize {
        while self.parent[pixel] != pixel {
            self.parent[pixel] = self.parent[self.parent[pixel]];
            pixel = self.parent[pixel];
        }
        pixel
    }

    fn join(&mut self, one: usize, other: usize) {
        let (mut large, mut small) = (self.root(one), self.root(other));
        if large == small {
            return;
        }
        if self.size[large] < self.size[small] {
            (large, small) = (small, large);
        }
        self.parent[small] = large;
        self.size[large] += self.size[small];
        self.size[small] = 0;
    }
}

fn mask_objects(mask: &[Vec<bool>]) -> Vec<i64> {
    let columns = mask[0].len();
    let size = mask.iter().flatten().map(|marked| i64::from(*marked)).collect();
    let mut areas = Areas { parent: (0..mask.len() * columns).collect(), size };
    for (y, row) in mask.iter().enumerate() {
        for x in (0..columns).filter(|x| row[*x]) {
            if x > 0 && row[x - 1] {
                areas.join(y * columns + x, y * columns + x - 1);
            }
            if y > 0 && mask[y - 1][x] {
                areas.join(y * columns + x, (y - 1) * columns + x);
            }
        }
    }
    let objects: Vec<i64> = areas.size.into_iter().filter(|size| *size > 0).collect();
    vec![objects.len() as i64, objects.iter().max().copied().unwrap_or(0)]
}
