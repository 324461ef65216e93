// Wrong: counts in one byte, so a word that occurs 256 times in the window starts again at zero.
std::vector<std::string> trending_words(const std::vector<std::string>& words, long long window) {
    std::unordered_map<std::string_view, unsigned char> counts;
    std::set<std::pair<int, std::string_view>> ranked;
    const auto change = [&](std::string_view word, int by) {
        unsigned char& count = counts[word];
        ranked.erase({-int{count}, word});
        count = static_cast<unsigned char>(count + by);
        if (count > 0) ranked.emplace(-int{count}, word);
    };
    std::vector<std::string> trend;
    for (std::size_t place = 0; place < words.size(); ++place) {
        change(words[place], 1);
        if (place >= static_cast<std::size_t>(window)) change(words[place - window], -1);
        trend.emplace_back(ranked.empty() ? std::string_view{} : ranked.begin()->second);
    }
    return trend;
}
