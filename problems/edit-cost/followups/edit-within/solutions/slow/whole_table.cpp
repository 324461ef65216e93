// Slow: fills in the whole table, in compiled code too.
long long edit_within(const std::string& first, const std::string& second, long long most) {
    std::vector<int> a, b;
    for (const auto& [text, list] : {std::pair{&first, &a}, {&second, &b}}) {
        for (const unsigned char byte : *text) {
            if ((byte & 0xC0) == 0x80) {
                list->back() = list->back() << 8 | byte;
            } else {
                list->push_back(byte);
            }
        }
    }
    std::vector<int> above(b.size() + 1), row(b.size() + 1);
    std::iota(above.begin(), above.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
        }
        above.swap(row);
    }
    return above.back() <= most ? above.back() : -1;
}
