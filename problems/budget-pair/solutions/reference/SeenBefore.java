// One walk: look up what is missing among the entries before, then remember this one.
import java.util.HashMap;
import java.util.Map;

class Solution {
    record Pair(long first, long second) {}

    static Pair budgetPair(long[] costs, long budget) {
        Map<Long, Integer> seen = new HashMap<>();
        for (int place = 0; place < costs.length; place++) {
            Integer other = seen.get(budget - costs[place]);
            if (other != null) return new Pair(other, place);
            seen.put(costs[place], place);
        }
        return null;
    }
}
