// Objects in a mask: flood fill with a stack over one flat array that has a border.
function maskObjects(mask) {
  const width = mask[0].length + 2;
  const unseen = new Uint8Array(width * (mask.length + 2));
  mask.forEach((row, y) => row.forEach((marked, x) => (unseen[(y + 1) * width + x + 1] = marked ? 1 : 0)));
  const stack = new Int32Array(unseen.length);
  let count = 0;
  let largest = 0;
  for (let start = 0; start < unseen.length; start++) {
    if (!unseen[start]) continue;
    let waiting = 0;
    let size = 0;
    const visit = (place) => {
      if (!unseen[place]) return;
      unseen[place] = 0;
      stack[waiting++] = place;
    };
    visit(start);
    while (waiting > 0) {
      const here = stack[--waiting];
      size++;
      visit(here - width);
      visit(here - 1);
      visit(here + 1);
      visit(here + width);
    }
    count++;
    largest = Math.max(largest, size);
  }
  return [count, largest];
}
