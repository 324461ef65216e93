// Adds up in 32 bits.
#include <bits/stdc++.h>
using namespace std;

struct Pair {
    long long first;
    long long second;
};

optional<Pair> budget_pair(const vector<long long>& costs, long long budget) {
    unordered_map<int, long long> seen;
    for (long long place = 0; place < (long long)costs.size(); ++place) {
        auto other = seen.find((int)(budget - costs[place]));
        if (other != seen.end()) return Pair{other->second, place};
        seen[(int)costs[place]] = place;
    }
    return nullopt;
}
