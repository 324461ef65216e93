// Wrong: keeps times in 32 bits.
long long peak_jobs(const std::vector<std::vector<long long>>& jobs) {
    std::vector<std::pair<unsigned, int>> changes;
    for (const auto& job : jobs) {
        if (job[0] == job[1]) continue;
        changes.push_back({static_cast<unsigned>(job[0]), 1});
        changes.push_back({static_cast<unsigned>(job[1]), -1});
    }
    std::sort(changes.begin(), changes.end());
    long long busy = 0, peak = 0;
    for (const auto& [time, change] : changes) {
        busy += change;
        peak = std::max(peak, busy);
    }
    return peak;
}
