// Smallest capacity: whole days at a time by searching the running totals, O(days * log n * log total).
long long smallest_capacity(const std::vector<long long>& sizes, long long days) {
    std::vector<long long> totals(sizes.size());
    std::partial_sum(sizes.begin(), sizes.end(), totals.begin());
    const auto fits = [&](long long capacity) {
        long long done = 0;
        auto next = totals.begin();
        for (long long day = 0; day < days; ++day) {
            next = std::upper_bound(next, totals.end(), done + capacity);
            if (next == totals.end()) return true;
            done = *(next - 1);
        }
        return false;
    };
    long long low = *std::max_element(sizes.begin(), sizes.end());
    long long high = totals.back();
    while (low < high) {
        const long long middle = low + (high - low) / 2;
        if (fits(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}
