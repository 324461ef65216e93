// Wrong: counts UTF-16 units, of which some characters have two.
function allUnmatched(text) {
  const lost = [];
  const waiting = [];
  for (let position = 0; position < text.length; position++) {
    if (text[position] === "\\") position++;
    else if (text[position] === "{") waiting.push(position);
    else if (text[position] === "}" && waiting.pop() === undefined) lost.push(position);
  }
  return lost.concat(waiting);
}
