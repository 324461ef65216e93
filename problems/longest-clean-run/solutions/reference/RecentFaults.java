// Longest stretch: a queue of the latest failures; the one that leaves it says where the stretch begins.
class Solution {
    static long longestStretch(boolean[] faulty, long k) {
        java.util.ArrayDeque<Integer> recent = new java.util.ArrayDeque<>();
        int before = -1;
        int longest = 0;
        for (int end = 0; end < faulty.length; end++) {
            if (faulty[end]) {
                recent.add(end);
                if (recent.size() > k) before = recent.remove();
            }
            longest = Math.max(longest, end - before);
        }
        return longest;
    }
}
