// Learning merges: parts as numbers, counts of pairs corrected for the words that a merge changes.
struct Text {
    std::vector<std::string> names;
    std::unordered_map<std::string, int> numbers;
    std::vector<std::vector<int>> rows;
    std::vector<long long> weights;
    std::map<std::pair<int, int>, long long> counts;
    std::map<std::pair<int, int>, std::set<int>> holders;

    int number(const std::string& name) {
        const auto [place, fresh] = numbers.try_emplace(name, static_cast<int>(names.size()));
        if (fresh) names.push_back(name);
        return place->second;
    }

    void add(const std::string& word, long long weight) {
        std::vector<int> row;
        for (std::size_t start = 0, end = 1; start < word.size(); start = end++) {
            while (end < word.size() && (word[end] & 0xC0) == 0x80) ++end;
            row.push_back(number(word.substr(start, end - start)));
        }
        rows.push_back(row);
        weights.push_back(weight);
        count(static_cast<int>(rows.size()) - 1, 1);
    }

    void count(int row, int sign) {
        for (std::size_t i = 0; i + 1 < rows[row].size(); ++i) {
            const std::pair pair{rows[row][i], rows[row][i + 1]};
            if ((counts[pair] += sign * weights[row]) == 0) counts.erase(pair);
            if (sign > 0) holders[pair].insert(row);
        }
    }

    std::pair<int, int> best() const {
        std::pair<int, int> found{-1, -1};
        long long most = 1;
        const auto text = [&](const std::pair<int, int>& pair) {
            return std::tie(names[pair.first], names[pair.second]);
        };
        for (const auto& [pair, now] : counts) {
            if (now > most || (now == most && found.first >= 0 && text(pair) < text(found))) {
                found = pair;
                most = now;
            }
        }
        return found;
    }

    void merge(const std::pair<int, int>& pair) {
        const int both = number(names[pair.first] + names[pair.second]);
        const auto changed = holders[pair];
        holders.erase(pair);
        for (const int row : changed) {
            count(row, -1);
            std::vector<int> merged;
            for (std::size_t i = 0; i < rows[row].size(); ++i) {
                const bool here = i + 1 < rows[row].size() && std::pair{rows[row][i], rows[row][i + 1]} == pair;
                merged.push_back(here ? both : rows[row][i]);
                i += here;
            }
            rows[row] = merged;
            count(row, 1);
        }
    }
};

std::vector<std::vector<std::string>> learn_merges(const std::vector<std::string>& words, long long merges) {
    std::map<std::string, long long> times;
    for (const auto& word : words) ++times[word];
    Text text;
    for (const auto& [word, weight] : times) text.add(word, weight);
    std::vector<std::vector<std::string>> learnt;
    while (static_cast<long long>(learnt.size()) < merges) {
        const auto pair = text.best();
        if (pair.first < 0) break;
        learnt.push_back({text.names[pair.first], text.names[pair.second]});
        text.merge(pair);
    }
    return learnt;
}
