// Slow: compares every pair, O(n^2).
class Solution {
    static double auc(long[] labels, double[] scores) {
        long halfPoints = 0;
        long pairs = 0;
        for (int left = 0; left < scores.length; left++) {
            if (labels[left] != 1) continue;
            for (int stayed = 0; stayed < scores.length; stayed++) {
                if (labels[stayed] != 0) continue;
                pairs++;
                halfPoints += scores[left] > scores[stayed] ? 2 : scores[left] == scores[stayed] ? 1 : 0;
            }
        }
        return pairs == 0 ? 0.5 : halfPoints / 2.0 / pairs;
    }
}
