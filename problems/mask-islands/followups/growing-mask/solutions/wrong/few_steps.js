// Wrong: climbs four steps at most on the way to the root, which is far enough for small objects only.
function growingMask(rows, columns, marks) {
  const parents = new Map();
  const key = (y, x) => y * 1000 + x;
  const root = (pixel) => {
    for (let step = 0; step < 4; step++) pixel = parents.get(pixel);
    return pixel;
  };
  let objects = 0;
  return marks.map(([y, x]) => {
    if (!parents.has(key(y, x))) {
      parents.set(key(y, x), key(y, x));
      objects++;
      for (const near of [key(y - 1, x), key(y + 1, x), key(y, x - 1), key(y, x + 1)]) {
        if (!parents.has(near)) continue;
        const [one, other] = [root(near), root(key(y, x))];
        if (one === other) continue;
        parents.set(other, one);
        objects--;
      }
    }
    return objects;
  });
}
