// Slow: searches a vector of everything seen, O(n^2).
#include <algorithm>
#include <vector>

long long first_repeat(const std::vector<long long>& events) {
    std::vector<long long> seen;
    for (std::size_t position = 0; position < events.size(); ++position) {
        if (std::find(seen.begin(), seen.end(), events[position]) != seen.end()) return static_cast<long long>(position);
        seen.push_back(events[position]);
    }
    return -1;
}
