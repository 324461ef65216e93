// Wrong: the readings are sorted as text, and then compared as numbers.
function leftOver(first, second) {
  const ones = [...first].sort();
  const others = [...second].sort();
  const left = [];
  while (ones.length > 0 && others.length > 0) {
    const difference = ones[ones.length - 1] - others[others.length - 1];
    const taken = difference >= 0 ? ones.pop() : others.pop();
    if (difference === 0) others.pop();
    else left.push(taken);
  }
  return left.concat(ones, others);
}
