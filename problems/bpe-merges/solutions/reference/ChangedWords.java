// Learning merges: counts of pairs, corrected for the words that a merge changes.
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Solution {
    record Pair(String left, String right) {}

    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::left).thenComparing(Pair::right);

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final Map<Pair, Integer> counts = new HashMap<>();
    private final Map<Pair, Set<Integer>> holders = new HashMap<>();

    static String[][] learnMerges(String[] words, long merges) {
        Map<String, Integer> times = new HashMap<>();
        for (String word : words) times.merge(word, 1, Integer::sum);
        Solution text = new Solution();
        times.forEach(text::add);
        List<String[]> learnt = new ArrayList<>();
        while (learnt.size() < merges) {
            Pair best = text.best();
            if (best == null) break;
            learnt.add(new String[] {best.left(), best.right()});
            text.merge(best);
        }
        return learnt.toArray(new String[0][]);
    }

    private void add(String word, int weight) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) parts.add(word.substring(i, i + 1));
        rows.add(parts);
        weights.add(weight);
        count(rows.size() - 1, weight);
    }

    private void count(int number, int change) {
        List<String> parts = rows.get(number);
        for (int i = 0; i + 1 < parts.size(); i++) {
            Pair pair = new Pair(parts.get(i), parts.get(i + 1));
            counts.merge(pair, change, (now, by) -> now + by == 0 ? null : now + by);
            if (change > 0) holders.computeIfAbsent(pair, key -> new HashSet<>()).add(number);
        }
    }

    private Pair best() {
        Pair found = null;
        int most = 2;
        for (Map.Entry<Pair, Integer> entry : counts.entrySet()) {
            int now = entry.getValue();
            if (now < most) continue;
            if (now > most || found == null || ORDER.compare(entry.getKey(), found) < 0) found = entry.getKey();
            most = now;
        }
        return found;
    }

    private void merge(Pair pair) {
        for (int number : holders.remove(pair)) {
            count(number, -weights.get(number));
            List<String> parts = rows.get(number);
            List<String> merged = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                boolean here = i + 1 < parts.size()
                        && parts.get(i).equals(pair.left()) && parts.get(i + 1).equals(pair.right());
                merged.add(here ? pair.left() + pair.right() : parts.get(i));
                if (here) i++;
            }
            rows.set(number, merged);
            count(number, weights.get(number));
        }
    }
}
