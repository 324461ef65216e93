// Wrong: keeps times as float, whose 24 bits do not tell late milliseconds apart.
long long peak_jobs(const std::vector<std::vector<long long>>& jobs) {
    std::vector<std::pair<float, int>> changes;
    for (const auto& job : jobs) {
        const float start = static_cast<float>(job[0]), end = static_cast<float>(job[1]);
        if (start == end) continue;
        changes.push_back({start, 1});
        changes.push_back({end, -1});
    }
    std::sort(changes.begin(), changes.end());
    long long busy = 0, peak = 0;
    for (const auto& [time, change] : changes) {
        busy += change;
        peak = std::max(peak, busy);
    }
    return peak;
}
