// Two maps, one in the order of use and one in the order of birth; both lose a user together.
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

class ExpiringCache {
    private final long capacity;
    private final long lifetime;
    private final Map<Long, Long> rows = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, Long> births = new LinkedHashMap<>();
    private long now = 0;

    ExpiringCache(long capacity, long lifetime) {
        this.capacity = capacity;
        this.lifetime = lifetime;
    }

    Long get(long user) {
        return rows.get(user);
    }

    void put(long user, long row) {
        rows.put(user, row);
        births.remove(user);
        births.put(user, now);
        if (rows.size() > capacity) {
            Iterator<Long> byUse = rows.keySet().iterator();
            births.remove(byUse.next());
            byUse.remove();
        }
    }

    void tick(long seconds) {
        now += seconds;
        Iterator<Map.Entry<Long, Long>> byAge = births.entrySet().iterator();
        while (byAge.hasNext()) {
            Map.Entry<Long, Long> oldest = byAge.next();
            if (now - oldest.getValue() < lifetime) return;
            rows.remove(oldest.getKey());
            byAge.remove();
        }
    }

    long count() {
        return rows.size();
    }
}
