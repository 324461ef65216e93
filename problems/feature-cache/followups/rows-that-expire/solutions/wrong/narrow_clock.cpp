// Wrong: reckons the time at which a row expires in 32 bits.
#include <list>
#include <optional>
#include <unordered_map>
using namespace std;

class ExpiringCache {
    struct Kept {
        long long row;
        int until;
        list<long long>::iterator use, age;
    };
    size_t capacity;
    unsigned lifetime, now = 0;
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
    ExpiringCache(long long capacity, long long lifetime) : capacity(capacity), lifetime(lifetime) {}

    optional<long long> get(long long user) {
        const auto found = rows.find(user);
        if (found == rows.end()) return nullopt;
        uses.splice(uses.end(), uses, found->second.use);
        return found->second.row;
    }

    void put(long long user, long long row) {
        drop(user);
        if (rows.size() == capacity) drop(uses.front());
        rows[user] = {row, (int)(now + lifetime), uses.insert(uses.end(), user), ages.insert(ages.end(), user)};
    }

    void tick(long long seconds) {
        now += seconds;
        while (!ages.empty() && (int)now >= rows[ages.front()].until) drop(ages.front());
    }

    long long count() { return rows.size(); }
};
