// First unmatched brace: a stack of the positions that wait, over code points.
function firstUnmatched(text: string): number {
  const waiting: number[] = [];
  const characters = Array.from(text);
  for (let position = 0; position < characters.length; position += 1) {
    switch (characters[position]) {
      case "\\":
        position += 1;
        break;
      case "{":
        waiting.push(position);
        break;
      case "}":
        if (waiting.pop() === undefined) return position;
    }
  }
  return waiting[0] ?? -1;
}
