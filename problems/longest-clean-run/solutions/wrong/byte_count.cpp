// Wrong: counts the failures of the window in one byte, so 256 of them look like none.
long long longest_stretch(const std::vector<bool>& faulty, long long k) {
    std::size_t start = 0, longest = 0;
    unsigned char failures = 0;
    for (std::size_t end = 0; end < faulty.size(); ++end) {
        failures += faulty[end];
        while (failures > k) {
            failures -= faulty[start];
            ++start;
        }
        longest = std::max(longest, end - start + 1);
    }
    return static_cast<long long>(longest);
}
