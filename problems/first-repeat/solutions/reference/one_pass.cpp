// First repeat: one pass with a hash set of 64-bit numbers.
long long first_repeat(const std::vector<long long>& events) {
    std::unordered_set<long long> seen;
    seen.reserve(events.size() * 2);
    for (std::size_t position = 0; position < events.size(); ++position) {
        if (!seen.insert(events[position]).second) return static_cast<long long>(position);
    }
    return -1;
}
