// Wrong: counts UTF-16 units, of which some characters have two.
function firstUnmatched(text) {
  const waiting = [];
  for (let position = 0; position < text.length; position++) {
    if (text[position] === "\\") {
      position++;
    } else if (text[position] === "{") {
      waiting.push(position);
    } else if (text[position] === "}") {
      if (waiting.length === 0) return position;
      waiting.pop();
    }
  }
  return waiting.length > 0 ? waiting[0] : -1;
}
