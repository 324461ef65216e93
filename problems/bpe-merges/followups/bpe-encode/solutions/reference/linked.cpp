// Encoding: linked parts with numbers, and for every merge the places where its pair may stand.
struct Row {
    std::vector<std::string> names;
    std::unordered_map<std::string, int> numbers;
    std::map<std::pair<int, int>, int> ranks;
    std::vector<int> parts, before, behind;
    std::vector<std::vector<int>> places;
    std::set<int> waiting;

    int number(const std::string& name) {
        const auto [place, fresh] = numbers.try_emplace(name, static_cast<int>(names.size()));
        if (fresh) names.push_back(name);
        return place->second;
    }

    void note(int place) {
        if (place < 0 || behind[place] == static_cast<int>(parts.size())) return;
        const auto found = ranks.find({parts[place], parts[behind[place]]});
        if (found == ranks.end()) return;
        places[found->second].push_back(place);
        waiting.insert(found->second);
    }

    void merge(int left, int right, int both, std::vector<int> candidates) {
        std::sort(candidates.begin(), candidates.end());
        std::vector<int> made;
        for (const int place : candidates) {
            const int gone = behind[place];
            if (parts[place] != left || gone == static_cast<int>(parts.size()) || parts[gone] != right) continue;
            parts[place] = both;
            parts[gone] = -1;
            behind[place] = behind[gone];
            if (behind[gone] < static_cast<int>(parts.size())) before[behind[gone]] = place;
            made.push_back(place);
        }
        for (const int place : made) {
            note(before[place]);
            note(place);
        }
    }
};

std::vector<std::string> encode(const std::vector<std::vector<std::string>>& merges, const std::string& text) {
    Row row;
    for (std::size_t start = 0, end = 1; start < text.size(); start = end++) {
        while (end < text.size() && (text[end] & 0xC0) == 0x80) ++end;
        row.parts.push_back(row.number(text.substr(start, end - start)));
    }
    for (std::size_t i = 0; i < merges.size(); ++i) {
        row.ranks.try_emplace({row.number(merges[i][0]), row.number(merges[i][1])}, static_cast<int>(i));
    }
    row.places.resize(merges.size());
    const int n = static_cast<int>(row.parts.size());
    for (int i = 0; i < n; ++i) {
        row.before.push_back(i - 1);
        row.behind.push_back(i + 1);
    }
    for (int i = 0; i < n; ++i) row.note(i);
    while (!row.waiting.empty()) {
        const int rank = *row.waiting.begin();
        row.waiting.erase(rank);
        const int left = row.number(merges[rank][0]), right = row.number(merges[rank][1]);
        row.merge(left, right, row.number(merges[rank][0] + merges[rank][1]), std::exchange(row.places[rank], {}));
    }
    std::vector<std::string> cut;
    for (const int part : row.parts) {
        if (part >= 0) cut.push_back(row.names[part]);
    }
    return cut;
}
