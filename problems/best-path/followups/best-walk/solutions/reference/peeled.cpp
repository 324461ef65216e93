// Peels off the huts with nothing left below them; each hands its arm to the hut above, which keeps the best two.
#include <bits/stdc++.h>
using namespace std;

vector<long long> best_walk(const vector<long long>& above, const vector<long long>& points) {
    size_t n = above.size();
    vector<long long> left(n), bare;
    for (long long upper : above) {
        if (upper >= 0) ++left[upper];
    }
    vector<pair<long long, long long>> first(n, {0, -1}), second(n, {0, -1});
    for (size_t hut = 0; hut < n; ++hut) {
        if (left[hut] == 0) bare.push_back(static_cast<long long>(hut));
    }
    long long top = bare[0], best = points[top];
    for (size_t at = 0; at < bare.size(); ++at) {
        long long hut = bare[at], upper = above[hut];
        long long total = points[hut] + first[hut].first + second[hut].first;
        if (total > best) best = total, top = hut;
        if (upper < 0) continue;
        pair<long long, long long> arm{points[hut] + first[hut].first, hut};
        if (arm > first[upper]) {
            second[upper] = first[upper];
            first[upper] = arm;
        } else if (arm > second[upper]) {
            second[upper] = arm;
        }
        if (--left[upper] == 0) bare.push_back(upper);
    }
    vector<long long> walk;
    for (long long hut = first[top].second; hut >= 0; hut = first[hut].second) walk.push_back(hut);
    reverse(walk.begin(), walk.end());
    walk.push_back(top);
    for (long long hut = second[top].second; hut >= 0; hut = first[hut].second) walk.push_back(hut);
    return walk;
}
