// Wrong: starts from bytes, of which a letter beyond ASCII has several.
std::vector<std::vector<std::string>> learn_merges(const std::vector<std::string>& words, long long merges) {
    std::vector<std::vector<std::string>> rows, learnt;
    for (const auto& word : words) {
        rows.emplace_back();
        for (const char byte : word) rows.back().push_back(std::string(1, byte));
    }
    while (static_cast<long long>(learnt.size()) < merges) {
        std::map<std::pair<std::string, std::string>, long long> counts;
        for (const auto& row : rows) {
            for (std::size_t i = 0; i + 1 < row.size(); ++i) ++counts[{row[i], row[i + 1]}];
        }
        std::pair<std::string, std::string> best;
        long long most = 1;
        for (const auto& [pair, now] : counts) {
            if (now > most) {
                best = pair;
                most = now;
            }
        }
        if (most < 2) break;
        learnt.push_back({best.first, best.second});
        for (auto& row : rows) {
            std::vector<std::string> merged;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool here = i + 1 < row.size() && row[i] == best.first && row[i + 1] == best.second;
                merged.push_back(here ? row[i] + row[i + 1] : row[i]);
                i += here;
            }
            row = merged;
        }
    }
    return learnt;
}
