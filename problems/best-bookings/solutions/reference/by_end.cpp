// Best bookings: requests sorted by end, best sum so far, binary search for the last one that fits.
#include <bits/stdc++.h>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n = 0;
    long long pause = 0;
    std::cin >> n >> pause;
    std::vector<std::array<long long, 3>> requests(n);
    for (auto& [end, start, pay] : requests) std::cin >> start >> end >> pay;
    std::sort(requests.begin(), requests.end());
    std::vector<long long> ends(n), best(n + 1, 0);
    for (int index = 0; index < n; ++index) ends[index] = requests[index][0];
    for (int index = 0; index < n; ++index) {
        const auto& [end, start, pay] = requests[index];
        const auto fitting = std::upper_bound(ends.begin(), ends.end(), start - pause) - ends.begin();
        best[index + 1] = std::max(best[index], pay + best[fitting]);
    }
    std::cout << best[n] << '\n';
}
