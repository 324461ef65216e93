// Exactly k failures: from one failure to the k-th, with every choice of good readings before and behind.
long long exact_stretches(const std::vector<bool>& faulty, long long k) {
    std::vector<long long> gaps{1};  // good readings before each failure and behind the last, and one more
    for (const bool failed : faulty) {
        if (failed) {
            gaps.push_back(1);
        } else {
            ++gaps.back();
        }
    }
    const long long count = static_cast<long long>(gaps.size());
    long long found = 0;
    for (long long i = 0; i + k < count; ++i) found += k == 0 ? gaps[i] * (gaps[i] - 1) / 2 : gaps[i] * gaps[i + k];
    return found;
}
