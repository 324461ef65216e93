// Slow: compares every entry with every later one, O(n^2).
class Solution {
    record Pair(long first, long second) {}

    static Pair budgetPair(long[] costs, long budget) {
        for (int place = 0; place < costs.length; place++) {
            for (int other = place + 1; other < costs.length; other++) {
                if (costs[place] + costs[other] == budget) return new Pair(place, other);
            }
        }
        return null;
    }
}
