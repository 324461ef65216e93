// A stack on which each hut lies twice: to put the huts below on it, and to add up once they are done.
class TreeNode<T> {
  constructor(
    public value: T,
    public left: TreeNode<T> | null = null,
    public right: TreeNode<T> | null = null,
  ) {}
}

function bestPath(root: TreeNode<number> | null): number {
  if (root === null) return 0;
  const arms = new Map<TreeNode<number> | null, number>([[null, 0]]);
  const stack: [TreeNode<number>, boolean][] = [[root, false]];
  let best = root.value;
  while (stack.length > 0) {
    const [hut, ready] = stack.pop()!;
    if (!ready) {
      stack.push([hut, true]);
      if (hut.left !== null) stack.push([hut.left, false]);
      if (hut.right !== null) stack.push([hut.right, false]);
      continue;
    }
    const left = arms.get(hut.left)!;
    const right = arms.get(hut.right)!;
    best = Math.max(best, hut.value + left + right);
    arms.set(hut, Math.max(0, hut.value + Math.max(left, right)));
  }
  return best;
}
