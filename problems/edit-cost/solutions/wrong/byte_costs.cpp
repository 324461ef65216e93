// Wrong: keeps the costs in one byte each, so 256 changes look like none.
long long edit_cost(const std::string& first, const std::string& second) {
    std::vector<std::string> a, b;
    for (auto [text, list] : {std::pair{&first, &a}, {&second, &b}}) {
        for (const char byte : *text) {
            if ((byte & 0xC0) == 0x80) {
                list->back() += byte;
            } else {
                list->push_back(std::string(1, byte));
            }
        }
    }
    std::vector<unsigned char> above(b.size() + 1), row(b.size() + 1);
    std::iota(above.begin(), above.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<unsigned char>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = static_cast<unsigned char>(std::min({replaced, above[j] + 1, row[j - 1] + 1}));
        }
        above.swap(row);
    }
    return above.back();
}
