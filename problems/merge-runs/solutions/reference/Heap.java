// A heap of the first times, each with the rest of its log.
import java.util.Comparator;
import java.util.PriorityQueue;

class Solution {
    static class ListNode {
        long value;
        ListNode next;

        ListNode(long value) {
            this.value = value;
        }
    }

    static ListNode mergeRuns(ListNode[] runs) {
        PriorityQueue<ListNode> heap = new PriorityQueue<>(Comparator.comparingLong((ListNode node) -> node.value));
        for (ListNode run : runs) {
            if (run != null) heap.add(run);
        }
        ListNode front = new ListNode(0), last = front;
        while (!heap.isEmpty()) {
            ListNode node = heap.poll();
            last.next = node;
            last = node;
            if (node.next != null) heap.add(node.next);
        }
        return front.next;
    }
}
