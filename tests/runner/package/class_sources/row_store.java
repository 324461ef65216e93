import java.util.*;

class RowStore {
    private final Map<Long, Long> rows = new HashMap<>();

    RowStore(long capacity) {}

    Long get(long key) {
        if (key == 999) throw new IllegalStateException("no such row");
        return rows.get(key);
    }

    void put(long key, long value) {
        rows.put(key, value);
    }
}
