// Wrong: adds pay up in 32 bits.
#include <bits/stdc++.h>

int main() {
    int n = 0;
    long long pause = 0;
    std::cin >> n >> pause;
    std::vector<std::array<long long, 3>> requests(n);
    for (auto& [start, end, pay] : requests) std::cin >> start >> end >> pay;
    const auto sums = [&](bool mirrored) {
        std::vector<int> order(n);
        std::iota(order.begin(), order.end(), 0);
        const auto from = [&](int i) { return mirrored ? -requests[i][1] : requests[i][0]; };
        const auto to = [&](int i) { return mirrored ? -requests[i][0] : requests[i][1]; };
        std::sort(order.begin(), order.end(), [&](int a, int b) { return to(a) < to(b); });
        std::vector<long long> ends;
        for (const int i : order) ends.push_back(to(i));
        std::vector<unsigned> best{0}, found(n + 1);
        for (const int i : order) {
            found[i] = best[std::upper_bound(ends.begin(), ends.end(), from(i) - pause) - ends.begin()];
            best.push_back(std::max(best.back(), found[i] + static_cast<unsigned>(requests[i][2])));
        }
        found[n] = best.back();
        return found;
    };
    const auto before = sums(false), behind = sums(true);
    std::cout << before[n] << '\n';
    for (int i = 0; i < n; ++i) std::cout << before[i] + static_cast<unsigned>(requests[i][2]) + behind[i] << '\n';
}
