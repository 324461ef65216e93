// Longest stretch: between the failure before it and the failure behind it lie exactly k others.
long long longest_stretch(const std::vector<bool>& faulty, long long k) {
    std::vector<long long> failed{-1};
    for (std::size_t i = 0; i < faulty.size(); ++i) {
        if (faulty[i]) failed.push_back(static_cast<long long>(i));
    }
    failed.push_back(static_cast<long long>(faulty.size()));
    const long long last = static_cast<long long>(failed.size()) - 1;
    if (last - 1 <= k) return static_cast<long long>(faulty.size());
    long long longest = 0;
    for (long long before = 0; before + k + 1 <= last; ++before) {
        longest = std::max(longest, failed[before + k + 1] - failed[before] - 1);
    }
    return longest;
}
