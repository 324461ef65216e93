// Busiest moment: one sorted array of changes, where an end comes before a start at the same time.
import java.util.Arrays;

class Solution {
    static long peakJobs(long[][] jobs) {
        long[] changes = new long[2 * jobs.length];
        for (int i = 0; i < jobs.length; i++) {
            changes[2 * i] = 2 * jobs[i][0] + 1;
            changes[2 * i + 1] = 2 * jobs[i][1];
        }
        Arrays.sort(changes);
        long busy = 0;
        long peak = 0;
        for (long change : changes) {
            busy += change % 2 == 1 ? 1 : -1;
            peak = Math.max(peak, busy);
        }
        return peak;
    }
}
