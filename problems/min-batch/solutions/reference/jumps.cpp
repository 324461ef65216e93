// Smallest capacity: halve the range; the end of each day is found by binary search in the running totals.
long long smallest_capacity(const std::vector<long long>& sizes, long long days) {
    std::vector<long long> total{0};
    for (const long long size : sizes) total.push_back(total.back() + size);
    const auto in_time = [&](long long capacity) {
        auto done = total.begin();
        for (long long day = 0; day < days && done + 1 != total.end(); ++day) {
            done = std::upper_bound(done, total.end(), *done + capacity) - 1;
        }
        return done + 1 == total.end();
    };
    long long low = *std::max_element(sizes.begin(), sizes.end()), high = total.back();
    while (low < high) {
        const long long middle = low + (high - low) / 2;
        if (in_time(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}
