// Smallest capacity: halve the range; give up on a capacity as soon as the days are used up.
import java.util.Arrays;

class Solution {
    static long smallestCapacity(long[] sizes, long days) {
        long low = Arrays.stream(sizes).max().getAsLong();
        long high = Arrays.stream(sizes).sum();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (inTime(sizes, days, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean inTime(long[] sizes, long days, long capacity) {
        long used = 1;
        long today = 0;
        for (long size : sizes) {
            today += size;
            if (today > capacity) {
                if (++used > days) {
                    return false;
                }
                today = size;
            }
        }
        return true;
    }
}
