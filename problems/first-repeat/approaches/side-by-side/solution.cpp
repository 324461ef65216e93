// First repeat: sort pairs of event and position, so that equal events stand side by side, O(n log n).
long long first_repeat(const std::vector<long long>& events) {
    std::vector<std::pair<long long, long long>> order;
    order.reserve(events.size());
    for (std::size_t position = 0; position < events.size(); ++position) {
        order.emplace_back(events[position], static_cast<long long>(position));
    }
    std::sort(order.begin(), order.end());
    long long first = -1;
    for (std::size_t place = 1; place < order.size(); ++place) {
        const auto& [event, position] = order[place];
        if (event == order[place - 1].first && (first < 0 || position < first)) first = position;
    }
    return first;
}
