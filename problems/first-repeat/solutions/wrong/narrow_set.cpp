// Wrong: a set of 32-bit numbers cuts off the upper half of every event.
long long first_repeat(const std::vector<long long>& events) {
    std::unordered_set<int> seen;
    for (std::size_t position = 0; position < events.size(); ++position) {
        if (!seen.insert(static_cast<int>(events[position])).second) return static_cast<long long>(position);
    }
    return -1;
}
