// Slow: looks back at every event before, O(n^2).
class Solution {
    static long firstRepeat(long[] events) {
        for (int position = 0; position < events.length; position++) {
            for (int earlier = 0; earlier < position; earlier++) {
                if (events[earlier] == events[position]) return position;
            }
        }
        return -1;
    }
}
