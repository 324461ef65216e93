import java.util.*;

class Notebook {
    record Count(long rows, String title) {}

    private String title;
    private final List<long[]> rows = new ArrayList<>();

    Notebook(String title, long[][] rows) {
        this.title = title;
        this.rows.addAll(List.of(rows));
    }

    String rename(String title) {
        String before = this.title;
        this.title = title;
        return before;
    }

    double echo(double number) {
        return number;
    }

    long[][] addRow(long[] row) {
        rows.add(row);
        return rows.toArray(new long[0][]);
    }

    Count best() {
        return rows.isEmpty() ? null : new Count(rows.size(), title);
    }

    void clear() {
        rows.clear();
    }
}
