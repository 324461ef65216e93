// A LinkedHashMap in the order of use.
import java.util.LinkedHashMap;
import java.util.Map;

class FeatureCache {
    private final Map<Long, Long> rows;

    FeatureCache(long capacity) {
        rows = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
                return size() > capacity;
            }
        };
    }

    Long get(long user) {
        return rows.get(user);
    }

    void put(long user, long row) {
        rows.put(user, row);
    }

    boolean forget(long user) {
        return rows.remove(user) != null;
    }
}
