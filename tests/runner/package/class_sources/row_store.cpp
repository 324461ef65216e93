#include <bits/stdc++.h>
using namespace std;

class RowStore {
    unordered_map<long long, long long> rows;

  public:
    explicit RowStore(long long) {}

    optional<long long> get(long long key) const {
        if (key == 999) throw runtime_error("no such row");
        const auto found = rows.find(key);
        return found == rows.end() ? nullopt : optional(found->second);
    }

    void put(long long key, long long value) { rows[key] = value; }
};
