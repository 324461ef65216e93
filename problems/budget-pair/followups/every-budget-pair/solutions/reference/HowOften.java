// How often each cost stands there; each cost that is at most half of the budget looks for its partner.
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    record Pair(long first, long second) {}

    static Pair[] budgetPairs(long[] costs, long budget) {
        Map<Long, Integer> often = new HashMap<>();
        for (long cost : costs) often.merge(cost, 1, Integer::sum);
        List<Pair> pairs = new ArrayList<>();
        for (long cost : often.keySet()) {
            long other = budget - cost;
            if (cost > other) continue;
            if (often.getOrDefault(other, 0) >= (cost == other ? 2 : 1)) pairs.add(new Pair(cost, other));
        }
        return pairs.toArray(new Pair[0]);
    }
}
