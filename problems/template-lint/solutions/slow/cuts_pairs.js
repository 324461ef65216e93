// Slow: cuts the innermost pairs out of the list of braces, floor by floor.
function firstUnmatched(text) {
  let braces = [];
  let position = 0;
  let escaped = false;
  for (const character of text) {
    if (!escaped && (character === "{" || character === "}")) braces.push([character, position]);
    escaped = !escaped && character === "\\";
    position++;
  }
  for (let before = -1; before !== braces.length; ) {
    before = braces.length;
    const kept = [];
    for (let i = 0; i < braces.length; i++) {
      if (braces[i][0] === "{" && i + 1 < braces.length && braces[i + 1][0] === "}") i++;
      else kept.push(braces[i]);
    }
    braces = kept;
  }
  return braces.length > 0 ? braces[0][1] : -1;
}
