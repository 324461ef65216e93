// Objects in a mask: flood fill with a queue of our own; a pixel is taken off a copy of the mask when it is queued.
class Solution {
    static long[] maskObjects(boolean[][] mask) {
        int width = mask[0].length + 1;
        boolean[] unseen = new boolean[width * (mask.length + 2)];
        for (int y = 0; y < mask.length; y++) System.arraycopy(mask[y], 0, unseen, (y + 1) * width, width - 1);
        int[] queue = new int[unseen.length];
        int[] steps = {-width, -1, 1, width};
        long count = 0;
        long largest = 0;
        for (int start = width; start < unseen.length; start++) {
            if (!unseen[start]) continue;
            unseen[start] = false;
            queue[0] = start;
            int size = 1;
            for (int done = 0; done < size; done++) {
                for (int step : steps) {
                    int there = queue[done] + step;
                    if (!unseen[there]) continue;
                    unseen[there] = false;
                    queue[size++] = there;
                }
            }
            count++;
            largest = Math.max(largest, size);
        }
        return new long[] {count, largest};
    }
}
