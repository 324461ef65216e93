// Wrong: adds up in 32 bits.
#include <bits/stdc++.h>
using namespace std;

struct Pair {
    long long first;
    long long second;
};

vector<Pair> budget_pairs(const vector<long long> &costs, long long budget) {
    unordered_map<int, long long> seen;
    vector<Pair> pairs;
    for (long long cost : costs) {
        auto other = seen.find((int)(budget - cost));
        if (other != seen.end()) pairs.push_back({min(cost, other->second), max(cost, other->second)});
        seen[(int)cost] = cost;
    }
    return pairs;
}
