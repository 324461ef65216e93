// The nodes of trees and linked lists as the JavaScript driver makes and reads them, without recursion.

/** A node of a binary tree, where the candidate's file has no such class. */
class TreeNode {
  constructor(value, left = null, right = null) {
    Object.assign(this, { value, left, right });
  }
}

/** A node of a linked list, where the candidate's file has no such class. */
class ListNode {
  constructor(value, next = null) {
    Object.assign(this, { value, next });
  }
}

const nodes = { TreeNode: [], ListNode: [] };

/** Makes the nodes those of the candidate's own classes, where the file has some. */
function adopt() {
  for (const name of ["TreeNode", "ListNode"]) {
    const own = runInThisContext(name, { filename: "driver" });
    if (typeof own === "function") for (const node of nodes[name]) Object.setPrototypeOf(node, own.prototype);
    nodes[name].length = 0;
  }
}

/** Reads a tree: each node with its value and the numbers of its children. */
function readTree(reader, kind) {
  const made = Array.from({ length: reader.whole() }, () => new TreeNode());
  for (const node of made) {
    node.value = reader.scalar(kind);
    node.left = made[reader.whole()] ?? null;
    node.right = made[reader.whole()] ?? null;
    nodes.TreeNode.push(node);
  }
  return made[0] ?? null;
}

/** The first node of a linked list of these values. */
function linked(values) {
  let first = null;
  for (let i = values.length - 1; i >= 0; i -= 1) {
    first = new ListNode(values[i], first);
    nodes.ListNode.push(first);
  }
  return first;
}

const endless = "The answer has more than 4 million nodes; does one lead back to an earlier one?";

/** The nodes that are linked to a first one, level by level; a tree's have two links each. */
function linkedFrom(root, tree, words, place, key) {
  const order = [];
  let count = 0;
  if (root !== null) order[count++] = root;
  for (let i = 0; i < count; i += 1) {
    const node = order[i];
    if (typeof node !== "object") refuse(words, node, place, key);
    const links = tree ? [node.left, node.right] : [node.next];
    for (let j = 0; j < links.length; j += 1) {
      if (links[j] !== null && links[j] !== undefined) order[count++] = links[j];
    }
    if (count > 4e6) throw { refusal: endless };
  }
  return order;
}

/** The tokens of a tree or a linked list. */
function nodeTokens(root, type, place, key) {
  const tree = type[0] === "tree";
  const order = linkedFrom(root, tree, tree ? "a TreeNode or null" : "a ListNode or null", place, key);
  let text = `${order.length}`;
  let next = 1;
  for (let i = 0; i < order.length; i += 1) {
    const node = order[i];
    text += ` ${scalarToken(node.value, type[1], asked[type[1]], place, key)}`;
    if (!tree) continue;
    text += ` ${node.left === null || node.left === undefined ? -1 : next++}`;
    text += ` ${node.right === null || node.right === undefined ? -1 : next++}`;
  }
  return text;
}
