// First unmatched brace: a depth, and the place where it last rose from zero; for...of walks over code points.
function firstUnmatched(text) {
  let position = -1;
  let depth = 0;
  let first = -1;
  let escaped = false;
  for (const character of text) {
    position++;
    if (escaped) {
      escaped = false;
    } else if (character === "\\") {
      escaped = true;
    } else if (character === "{") {
      if (depth++ === 0) first = position;
    } else if (character === "}") {
      if (depth-- === 0) return position;
    }
  }
  return depth > 0 ? first : -1;
}
