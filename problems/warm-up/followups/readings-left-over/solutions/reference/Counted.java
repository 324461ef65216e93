// Counts each reading, up for the first list and down for the second.
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

class Solution {
    static long[] leftOver(long[] first, long[] second) {
        Map<Long, Integer> balance = new HashMap<>();
        for (long reading : first) balance.merge(reading, 1, Integer::sum);
        for (long reading : second) balance.merge(reading, -1, Integer::sum);
        long[] left = new long[first.length + second.length];
        int filled = 0;
        for (Map.Entry<Long, Integer> one : balance.entrySet()) {
            int next = filled + Math.abs(one.getValue());
            Arrays.fill(left, filled, next, one.getKey());
            filled = next;
        }
        return Arrays.copyOf(left, filled);
    }
}
