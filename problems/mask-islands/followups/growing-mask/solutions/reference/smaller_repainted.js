// Growing mask: every object keeps a list of its pixels; where two meet, the smaller one is repainted.
function growingMask(rows, columns, marks) {
  const width = columns + 2;
  const colours = new Int32Array(width * (rows + 2)).fill(-1);
  const pixels = [];
  let objects = 0;
  return marks.map(([y, x]) => {
    const pixel = (y + 1) * width + x + 1;
    if (colours[pixel] >= 0) return objects;
    colours[pixel] = pixels.length;
    pixels.push([pixel]);
    objects++;
    for (const near of [pixel - width, pixel - 1, pixel + 1, pixel + width]) {
      let [small, large] = [colours[near], colours[pixel]];
      if (small < 0 || small === large) continue;
      if (pixels[small].length > pixels[large].length) [small, large] = [large, small];
      for (const one of pixels[small]) {
        colours[one] = large;
        pixels[large].push(one);
      }
      pixels[small] = [];
      objects--;
    }
    return objects;
  });
}
