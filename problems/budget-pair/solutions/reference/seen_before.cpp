// One walk: look up what is missing among the entries before, then remember this one.
#include <bits/stdc++.h>
using namespace std;

struct Pair {
    long long first;
    long long second;
};

optional<Pair> budget_pair(const vector<long long>& costs, long long budget) {
    unordered_map<long long, long long> seen;
    seen.reserve(2 * costs.size());
    for (long long place = 0; place < (long long)costs.size(); ++place) {
        auto other = seen.find(budget - costs[place]);
        if (other != seen.end()) return Pair{other->second, place};
        seen[costs[place]] = place;
    }
    return nullopt;
}
