// The costs in order: for each one its partner is searched among those behind it.
#include <bits/stdc++.h>
using namespace std;

struct Pair {
    long long first;
    long long second;
};

vector<Pair> budget_pairs(const vector<long long> &costs, long long budget) {
    vector<long long> ordered(costs);
    sort(ordered.begin(), ordered.end());
    vector<Pair> pairs;
    for (size_t place = 0; place < ordered.size(); ++place) {
        if (place > 0 && ordered[place] == ordered[place - 1]) continue;
        long long other = budget - ordered[place];
        if (binary_search(ordered.begin() + place + 1, ordered.end(), other)) pairs.push_back({ordered[place], other});
    }
    return pairs;
}
