// Counts what each feature still needs; those that wait hang on linked places in two arrays.
import java.util.Arrays;

class Solution {
    record Pair(long first, long second) {}

    static long[] featureOrder(long n, Pair[] deps) {
        int size = (int) n;
        int[] missing = new int[size], latest = new int[size], before = new int[deps.length];
        Arrays.fill(latest, -1);
        for (int place = 0; place < deps.length; place++) {
            int needed = (int) deps[place].second();
            missing[(int) deps[place].first()]++;
            before[place] = latest[needed];
            latest[needed] = place;
        }
        long[] order = new long[size];
        int built = 0;
        for (int feature = 0; feature < size; feature++) {
            if (missing[feature] == 0) order[built++] = feature;
        }
        for (int at = 0; at < built; at++) {
            for (int place = latest[(int) order[at]]; place >= 0; place = before[place]) {
                int feature = (int) deps[place].first();
                if (--missing[feature] == 0) order[built++] = feature;
            }
        }
        return built == size ? order : null;
    }
}
