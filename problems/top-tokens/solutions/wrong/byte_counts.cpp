// Wrong: counts in one byte, so a word that occurs 256 times starts again at zero.
std::vector<std::string> top_tokens(const std::vector<std::string>& words, long long k) {
    std::map<std::string, unsigned char> counts;
    for (const auto& word : words) ++counts[word];
    std::vector<std::pair<int, std::string>> ranked;
    for (const auto& [word, count] : counts) ranked.emplace_back(-int{count}, word);
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> top;
    for (const auto& [count, word] : ranked) {
        if (static_cast<long long>(top.size()) < k) top.push_back(word);
    }
    return top;
}
