// Busiest moment: a heap of the ends of the running jobs.
long long peak_jobs(const std::vector<std::vector<long long>>& jobs) {
    auto sorted = jobs;
    std::sort(sorted.begin(), sorted.end());
    std::priority_queue<long long, std::vector<long long>, std::greater<>> ends;
    std::size_t peak = 0;
    for (const auto& job : sorted) {
        if (job[0] == job[1]) continue;
        while (!ends.empty() && ends.top() <= job[0]) ends.pop();
        ends.push(job[1]);
        peak = std::max(peak, ends.size());
    }
    return static_cast<long long>(peak);
}
