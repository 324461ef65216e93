// Two lists of users, by use and by age, and a map from each user to the row and the places in both.
#include <list>
#include <optional>
#include <unordered_map>
using namespace std;

class ExpiringCache {
    struct Kept {
        long long row, born;
        list<long long>::iterator use, age;
    };
    size_t capacity;
    long long lifetime, now = 0;
    list<long long> uses, ages;
    unordered_map<long long, Kept> rows;

    void drop(long long user) {
        const auto found = rows.find(user);
        if (found == rows.end()) return;
        uses.erase(found->second.use);
        ages.erase(found->second.age);
        rows.erase(found);
    }

  public:
    ExpiringCache(long long capacity, long long lifetime) : capacity(capacity), lifetime(lifetime) {
        rows.reserve(capacity + 1);
    }

    optional<long long> get(long long user) {
        const auto found = rows.find(user);
        if (found == rows.end()) return nullopt;
        uses.splice(uses.end(), uses, found->second.use);
        return found->second.row;
    }

    void put(long long user, long long row) {
        drop(user);
        if (rows.size() == capacity) drop(uses.front());
        rows[user] = {row, now, uses.insert(uses.end(), user), ages.insert(ages.end(), user)};
    }

    void tick(long long seconds) {
        now += seconds;
        while (!ages.empty() && now - rows[ages.front()].born >= lifetime) drop(ages.front());
    }

    long long count() { return rows.size(); }
};
