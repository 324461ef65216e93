// Least busy day: halve the range; the end of each day is found by binary search in the running totals.
long long least_busy_day(const std::vector<long long>& sizes, long long days) {
    std::vector<long long> total{0};
    for (const long long size : sizes) total.push_back(total.back() + size);
    const auto reached = [&](long long target) {
        auto done = total.begin();
        for (long long day = 0; day < days; ++day) {
            done = std::lower_bound(done, total.end(), *done + target);
            if (done == total.end()) return false;
        }
        return true;
    };
    long long low = 1, high = total.back() / days;
    while (low < high) {
        const long long middle = low + (high - low + 1) / 2;
        if (reached(middle)) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}
