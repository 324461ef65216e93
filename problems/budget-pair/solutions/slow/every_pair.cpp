// Slow: compares every entry with every later one, O(n^2).
#include <optional>
#include <vector>

struct Pair {
    long long first;
    long long second;
};

std::optional<Pair> budget_pair(const std::vector<long long>& costs, long long budget) {
    const long long count = static_cast<long long>(costs.size());
    for (long long place = 0; place < count; ++place) {
        for (long long other = place + 1; other < count; ++other) {
            if (costs[place] + costs[other] == budget) return Pair{place, other};
        }
    }
    return std::nullopt;
}
