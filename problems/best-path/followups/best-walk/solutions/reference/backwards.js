// Lists the huts from the top, goes through the list backwards, and keeps the best two arms of each.
function bestWalk(above, points) {
  const n = above.length;
  const below = above.map(() => []);
  above.forEach((upper, hut) => upper >= 0 && below[upper].push(hut));
  const huts = [above.indexOf(-1)];
  for (let at = 0; at < huts.length; at++) {
    for (const hut of below[huts[at]]) huts.push(hut);
  }
  const arm = new Array(n).fill(0);
  const first = new Array(n).fill(-1);
  const second = new Array(n).fill(-1);
  const worth = (hut) => (hut < 0 ? 0 : arm[hut]);
  let top = -1;
  let best = -Infinity;
  for (const hut of huts.reverse()) {
    const total = points[hut] + worth(first[hut]) + worth(second[hut]);
    if (total > best) [best, top] = [total, hut];
    arm[hut] = points[hut] + worth(first[hut]);
    const upper = above[hut];
    if (upper < 0 || arm[hut] <= worth(second[upper])) continue;
    if (arm[hut] > worth(first[upper])) [first[upper], second[upper]] = [hut, first[upper]];
    else second[upper] = hut;
  }
  const walk = [];
  for (let hut = first[top]; hut >= 0; hut = first[hut]) walk.push(hut);
  walk.reverse().push(top);
  for (let hut = second[top]; hut >= 0; hut = first[hut]) walk.push(hut);
  return walk;
}
