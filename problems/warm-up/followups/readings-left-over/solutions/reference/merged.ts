// Both lists in order, side by side: equal ones are passed over together.
function leftOver(first: number[], second: number[]): number[] {
  const ones = [...first].sort((a, b) => a - b);
  const others = [...second].sort((a, b) => a - b);
  const left: number[] = [];
  while (ones.length > 0 && others.length > 0) {
    const difference = ones[ones.length - 1]! - others[others.length - 1]!;
    const taken = difference >= 0 ? ones.pop()! : others.pop()!;
    if (difference === 0) others.pop();
    else left.push(taken);
  }
  return left.concat(ones, others);
}
