// First unmatched brace: a stack of the positions that wait; a byte 10xxxxxx continues a character.
long long first_unmatched(const std::string& text) {
    std::vector<long long> waiting;
    long long position = -1;
    bool escaped = false;
    for (const unsigned char byte : text) {
        if ((byte & 0xC0) == 0x80) continue;
        ++position;
        if (escaped) {
            escaped = false;
        } else if (byte == '\\') {
            escaped = true;
        } else if (byte == '{') {
            waiting.push_back(position);
        } else if (byte == '}') {
            if (waiting.empty()) return position;
            waiting.pop_back();
        }
    }
    return waiting.empty() ? -1 : waiting.front();
}
