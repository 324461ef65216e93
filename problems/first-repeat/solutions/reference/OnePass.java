// First repeat: one pass with a hash set; add() says whether the number was new.
class Solution {
    static long firstRepeat(long[] events) {
        java.util.Set<Long> seen = new java.util.HashSet<>(2 * events.length);
        for (int position = 0; position < events.length; position++) {
            if (!seen.add(events[position])) return position;
        }
        return -1;
    }
}
