// Sorts the places by number: neighbours with the same number are the nearest pairs.
long long repeat_window(const std::vector<long long> &events, long long window) {
    std::vector<long long> places(events.size());
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
    std::stable_sort(places.begin(), places.end(), [&](long long a, long long b) { return events[a] < events[b]; });
    long long best = -1;
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (events[places[i]] != events[places[i - 1]] || places[i] - places[i - 1] > window) continue;
        if (best < 0 || places[i] < best) best = places[i];
    }
    return best;
}
