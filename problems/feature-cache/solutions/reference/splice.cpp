// A list in the order of use, and a map to its nodes, which splice moves without making new ones.
#include <list>
#include <optional>
#include <unordered_map>
using namespace std;

class FeatureCache {
    size_t capacity;
    list<pair<long long, long long>> order;
    unordered_map<long long, list<pair<long long, long long>>::iterator> place;

  public:
    FeatureCache(long long capacity) : capacity(capacity) { place.reserve(capacity + 1); }

    optional<long long> get(long long user) {
        const auto found = place.find(user);
        if (found == place.end()) return nullopt;
        order.splice(order.end(), order, found->second);
        return found->second->second;
    }

    void put(long long user, long long row) {
        forget(user);
        if (place.size() == capacity) forget(order.front().first);
        place[user] = order.insert(order.end(), {user, row});
    }

    bool forget(long long user) {
        const auto found = place.find(user);
        if (found == place.end()) return false;
        order.erase(found->second);
        place.erase(found);
        return true;
    }
};
