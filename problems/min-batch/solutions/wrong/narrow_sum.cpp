// Wrong: adds the pages in 32 bits, which the sum of large boxes does not fit.
long long smallest_capacity(const std::vector<long long>& sizes, long long days) {
    unsigned low = 0, high = 0;
    for (const long long size : sizes) {
        low = std::max(low, static_cast<unsigned>(size));
        high += static_cast<unsigned>(size);
    }
    while (low < high) {
        const unsigned middle = low + (high - low) / 2;
        long long count = 1;
        unsigned today = 0;
        for (const long long size : sizes) {
            if (today + size > middle) {
                ++count;
                today = 0;
            }
            today += static_cast<unsigned>(size);
        }
        if (count <= days) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}
