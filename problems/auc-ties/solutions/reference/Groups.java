// AUC: walk up both sorted halves together, one group of equal scores at a time.
class Solution {
    static double auc(long[] labels, double[] scores) {
        int leavers = 0;
        for (long label : labels) leavers += (int) label;
        double[] left = new double[leavers];
        double[] stayed = new double[scores.length - leavers];
        if (left.length == 0 || stayed.length == 0) return 0.5;
        int a = 0;
        int b = 0;
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i] + 0.0; // makes -0.0 a plain zero: the sort below sets them apart
            if (labels[i] == 1) left[a++] = score;
            else stayed[b++] = score;
        }
        java.util.Arrays.sort(left);
        java.util.Arrays.sort(stayed);
        long halfPoints = 0;
        int below = 0;
        int upTo = 0;
        for (double score : left) {
            while (below < stayed.length && stayed[below] < score) below++;
            while (upTo < stayed.length && stayed[upTo] <= score) upTo++;
            halfPoints += below + upTo;
        }
        return halfPoints / 2.0 / ((double) left.length * stayed.length);
    }
}
