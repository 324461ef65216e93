// Counts what each feature still needs; the order itself is the queue.
#include <bits/stdc++.h>
using namespace std;

struct Pair {
    long long first;
    long long second;
};

optional<vector<long long>> feature_order(long long n, const vector<Pair>& deps) {
    vector<vector<long long>> waiting(n);
    vector<long long> missing(n), order;
    for (const auto& [feature, needed] : deps) {
        ++missing[feature];
        waiting[needed].push_back(feature);
    }
    for (long long feature = 0; feature < n; ++feature) {
        if (missing[feature] == 0) order.push_back(feature);
    }
    for (size_t at = 0; at < order.size(); ++at) {
        for (long long feature : waiting[order[at]]) {
            if (--missing[feature] == 0) order.push_back(feature);
        }
    }
    if (order.size() < static_cast<size_t>(n)) return nullopt;
    return order;
}
