// Card numbers: starts and ends in one sorted list; the free cards stand in an ordered set.
std::vector<long long> card_numbers(const std::vector<std::vector<long long>>& jobs) {
    std::vector<std::array<long long, 3>> events;  // when, 0 for an end and 1 for a start, which job
    for (std::size_t place = 0; place < jobs.size(); ++place) {
        if (jobs[place][0] == jobs[place][1]) continue;
        events.push_back({jobs[place][0], 1, static_cast<long long>(place)});
        events.push_back({jobs[place][1], 0, static_cast<long long>(place)});
    }
    std::sort(events.begin(), events.end());
    std::vector<long long> cards(jobs.size(), -1);
    std::set<long long> free;
    long long bought = 0;
    for (const auto& [when, starts, place] : events) {
        if (!starts) {
            free.insert(cards[place]);
        } else if (free.empty()) {
            cards[place] = bought++;
        } else {
            cards[place] = *free.begin();
            free.erase(free.begin());
        }
    }
    return cards;
}
