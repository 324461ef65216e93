// Wrong: counts bytes, of which a letter beyond ASCII has several.
long long first_unmatched(const std::string& text) {
    std::vector<long long> waiting;
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (text[position] == '\\') {
            ++position;
        } else if (text[position] == '{') {
            waiting.push_back(static_cast<long long>(position));
        } else if (text[position] == '}') {
            if (waiting.empty()) return static_cast<long long>(position);
            waiting.pop_back();
        }
    }
    return waiting.empty() ? -1 : waiting.front();
}
