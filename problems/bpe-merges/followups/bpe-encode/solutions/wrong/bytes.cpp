// Wrong: starts from bytes instead of characters, and so cuts through letters that have several.
std::vector<std::string> encode(const std::vector<std::vector<std::string>>& merges, const std::string& text) {
    std::map<std::pair<std::string, std::string>, std::size_t> ranks;
    for (std::size_t i = 0; i < merges.size(); ++i) ranks[{merges[i][0], merges[i][1]}] = i;
    std::vector<std::string> parts;
    for (const char byte : text) parts.push_back(std::string(1, byte));
    while (true) {
        std::size_t best = merges.size();
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            const auto found = ranks.find({parts[i], parts[i + 1]});
            if (found != ranks.end()) best = std::min(best, found->second);
        }
        if (best == merges.size()) return parts;
        std::vector<std::string> merged;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool here = i + 1 < parts.size() && parts[i] == merges[best][0] && parts[i + 1] == merges[best][1];
            merged.push_back(here ? parts[i] + parts[i + 1] : parts[i]);
            i += here;
        }
        parts = merged;
    }
}
