// Most common words: count in a hash map, sort the different words, cut.
std::vector<std::string> top_tokens(const std::vector<std::string>& words, long long k) {
    std::unordered_map<std::string, long long> counts;
    for (const auto& word : words) ++counts[word];
    std::vector<std::pair<long long, std::string>> ranked;
    ranked.reserve(counts.size());
    for (const auto& [word, count] : counts) ranked.emplace_back(-count, word);
    std::sort(ranked.begin(), ranked.end());
    const auto kept = std::min<std::size_t>(static_cast<std::size_t>(k), ranked.size());
    std::vector<std::string> top;
    top.reserve(kept);
    for (std::size_t place = 0; place < kept; ++place) top.push_back(std::move(ranked[place].second));
    return top;
}
