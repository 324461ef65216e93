"""The nodes of trees and linked lists as the Python driver makes and reads them, without recursion."""

# mypy: ignore-errors

MOST = 4_000_000


class TreeNode:
    """A node of a binary tree, where the candidate's file has no such class."""

    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


class ListNode:
    """A node of a linked list, where the candidate's file has no such class."""

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class Nodes:
    """The nodes that were made, and the classes that they are of."""

    def __init__(self):
        self.made = {"tree": [], "lnode": []}
        self.classes = {"tree": TreeNode, "lnode": ListNode}

    def built(self, shape, rows):
        """The first node of a tree given as (value, left, right), or of a list given as values; None where empty."""
        if shape == "lnode":
            nodes = [ListNode(value) for value in rows]
            for node, after in zip(nodes, nodes[1:]):  # noqa: B905, RUF007 - the last one has none after it
                node.next = after
        else:
            nodes = [TreeNode(value) for value, _, _ in rows]
            for node, (_, left, right) in zip(nodes, rows):  # noqa: B905 - they are as many
                node.left = nodes[left] if left >= 0 else None
                node.right = nodes[right] if right >= 0 else None
        self.made[shape] += nodes
        return nodes[0] if nodes else None

    def adopt(self, names):
        """Make the nodes those of the candidate's own classes, where the file has some."""
        for shape, name in (("tree", "TreeNode"), ("lnode", "ListNode")):
            own = names.setdefault(name, self.classes[shape])
            if type(own) is type:
                self.classes[shape] = own
                for node in self.made[shape]:
                    node.__class__ = own
        self.made.clear()

    def tree(self, root, refused, *, type=type, len=len):
        """A tree as (value, left, right), numbered level by level; raises what `refused` makes of a wrong node."""
        own, order, rows = self.classes["tree"], [] if root is None else [root], []
        for node in order:
            if type(node) is not own:
                raise refused(node, "TreeNode")
            numbers = []
            for child in (node.left, node.right):
                numbers.append(-1 if child is None else len(order))
                if child is not None:
                    order.append(child)
            if len(order) > MOST:
                raise refused(node, None)
            rows.append((node.value, *numbers))
        return rows

    def linked(self, node, refused, *, type=type, len=len):
        """The values of a linked list; raises what `refused` makes of a wrong node."""
        own, values = self.classes["lnode"], []
        while node is not None:
            if type(node) is not own:
                raise refused(node, "ListNode")
            if len(values) >= MOST:
                raise refused(node, None)
            values.append(node.value)
            node = node.next
        return values
