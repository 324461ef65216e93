// Slow: counts at the start of every job who is running, O(n^2).
#include <algorithm>
#include <vector>

long long peak_jobs(const std::vector<std::vector<long long>>& jobs) {
    long long peak = 0;
    for (const auto& now : jobs) {
        long long running = 0;
        for (const auto& job : jobs) running += job[0] <= now[0] && now[0] < job[1];
        peak = std::max(peak, running);
    }
    return peak;
}
