// Edit distance: the table of prefixes row by row, over arrays of code points.
class Solution {
    static long editCost(String first, String second) {
        int[] a = first.codePoints().toArray();
        int[] b = second.codePoints().toArray();
        int[] above = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        java.util.Arrays.setAll(above, j -> j);
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] done = row;
            row = above;
            above = done;
        }
        return above[b.length];
    }
}
