// Slow: searches the whole second list for each reading of the first, and closes the gap each time.
function leftOver(first, second) {
  const left = [];
  const rest = [...second];
  for (const reading of first) {
    const place = rest.indexOf(reading);
    if (place < 0) left.push(reading);
    else rest.splice(place, 1);
  }
  return left.concat(rest);
}
