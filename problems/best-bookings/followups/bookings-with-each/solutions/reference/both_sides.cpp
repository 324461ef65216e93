// Best plan around each booking: the same table twice, the second time with time running backwards.
#include <bits/stdc++.h>

using Request = std::array<long long, 3>;

// For each request the best sum of earlier ones that leave room for it, and last the best sum of all.
static std::vector<long long> sums_before(const std::vector<Request>& requests, long long pause) {
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return requests[a][1] < requests[b][1]; });
    std::vector<long long> ends, best{0}, found(requests.size() + 1);
    for (const auto i : order) ends.push_back(requests[i][1]);
    for (const auto i : order) {
        found[i] = best[std::upper_bound(ends.begin(), ends.end(), requests[i][0] - pause) - ends.begin()];
        best.push_back(std::max(best.back(), found[i] + requests[i][2]));
    }
    found.back() = best.back();
    return found;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n = 0;
    long long pause = 0;
    std::cin >> n >> pause;
    std::vector<Request> requests(n), mirrored(n);
    for (int i = 0; i < n; ++i) {
        std::cin >> requests[i][0] >> requests[i][1] >> requests[i][2];
        mirrored[i] = {-requests[i][1], -requests[i][0], requests[i][2]};
    }
    const auto before = sums_before(requests, pause), behind = sums_before(mirrored, pause);
    std::cout << before[n] << '\n';
    for (int i = 0; i < n; ++i) std::cout << before[i] + requests[i][2] + behind[i] << '\n';
}
