// All unmatched braces: the position of each brace stays marked until its partner is found.
std::vector<long long> all_unmatched(const std::string& text) {
    std::vector<long long> lost;
    std::vector<std::size_t> waiting;
    std::vector<std::pair<long long, bool>> braces;  // where, and whether it has a partner
    long long position = -1;
    bool escaped = false;
    for (const unsigned char byte : text) {
        if ((byte & 0xC0) == 0x80) continue;  // the rest of a character
        ++position;
        if (escaped || byte == '\\') {
            escaped = !escaped;
            continue;
        }
        if (byte == '{') waiting.push_back(braces.size());
        if (byte == '{' || byte == '}') braces.emplace_back(position, false);
        if (byte == '}' && !waiting.empty()) {
            braces[waiting.back()].second = braces.back().second = true;
            waiting.pop_back();
        }
    }
    for (const auto& [where, matched] : braces) {
        if (!matched) lost.push_back(where);
    }
    return lost;
}
