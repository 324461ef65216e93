// A heap holds what could be built now; the smallest comes out.
#include <bits/stdc++.h>
using namespace std;

struct Pair {
    long long first;
    long long second;
};

optional<vector<long long>> smallest_order(long long n, const vector<Pair>& deps) {
    vector<vector<long long>> waiting(n);
    vector<long long> missing(n), order;
    for (const auto& [feature, needed] : deps) {
        ++missing[feature];
        waiting[needed].push_back(feature);
    }
    priority_queue<long long, vector<long long>, greater<>> ready;
    for (long long feature = 0; feature < n; ++feature) {
        if (missing[feature] == 0) ready.push(feature);
    }
    while (!ready.empty()) {
        order.push_back(ready.top());
        ready.pop();
        for (long long feature : waiting[order.back()]) {
            if (--missing[feature] == 0) ready.push(feature);
        }
    }
    if (order.size() < static_cast<size_t>(n)) return nullopt;
    return order;
}
