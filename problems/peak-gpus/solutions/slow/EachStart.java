// Slow: counts at the start of every job who is running, O(n^2).
class Solution {
    static long peakJobs(long[][] jobs) {
        long peak = 0;
        for (long[] now : jobs) {
            long running = 0;
            for (long[] job : jobs) if (job[0] <= now[0] && now[0] < job[1]) running++;
            peak = Math.max(peak, running);
        }
        return peak;
    }
}
