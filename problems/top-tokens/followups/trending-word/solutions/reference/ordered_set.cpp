// Trending word: an ordered set of counts and words, from which the old pair is taken out at each change.
std::vector<std::string> trending_words(const std::vector<std::string>& words, long long window) {
    std::unordered_map<std::string_view, long long> counts;
    std::set<std::pair<long long, std::string_view>> ranked;
    const auto change = [&](std::string_view word, long long by) {
        long long& count = counts[word];
        ranked.erase({-count, word});
        count += by;
        if (count > 0) ranked.emplace(-count, word);
    };
    std::vector<std::string> trend;
    trend.reserve(words.size());
    for (std::size_t place = 0; place < words.size(); ++place) {
        change(words[place], 1);
        if (place >= static_cast<std::size_t>(window)) change(words[place - window], -1);
        trend.emplace_back(ranked.begin()->second);
    }
    return trend;
}
