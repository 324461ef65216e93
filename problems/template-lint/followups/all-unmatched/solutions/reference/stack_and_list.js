// All unmatched braces: for...of walks over code points; what is left on the stack stands behind the closing ones.
function allUnmatched(text) {
  const lost = [];
  const waiting = [];
  let position = -1;
  let escaped = false;
  for (const character of text) {
    position++;
    if (escaped) {
      escaped = false;
    } else if (character === "\\") {
      escaped = true;
    } else if (character === "{") {
      waiting.push(position);
    } else if (character === "}" && waiting.pop() === undefined) {
      lost.push(position);
    }
  }
  return lost.concat(waiting);
}
