// Most common words: sorted words fall into a bucket for each count, so that only whole words are ever compared.
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    static String[] topTokens(String[] words, long k) {
        String[] sorted = words.clone();
        Arrays.sort(sorted);
        List<List<String>> buckets = new ArrayList<>();
        for (int start = 0, end = 0; start < sorted.length; start = end) {
            while (end < sorted.length && sorted[end].equals(sorted[start])) {
                end++;
            }
            while (buckets.size() <= end - start) {
                buckets.add(new ArrayList<>());
            }
            buckets.get(end - start).add(sorted[start]);
        }
        List<String> top = new ArrayList<>();
        for (int count = buckets.size() - 1; count > 0 && top.size() < k; count--) {
            List<String> bucket = buckets.get(count);
            top.addAll(bucket.subList(0, (int) Math.min(bucket.size(), k - top.size())));
        }
        return top.toArray(new String[0]);
    }
}
