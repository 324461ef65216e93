// Edit distance with a limit: rows of 2 * most + 1 cells around the diagonal.
static std::vector<int> code_points(const std::string& text) {
    std::vector<int> found;
    for (const unsigned char byte : text) {
        if ((byte & 0xC0) == 0x80) {
            found.back() = found.back() << 8 | byte;  // bytes side by side tell characters apart as well
        } else {
            found.push_back(byte);
        }
    }
    return found;
}

long long edit_within(const std::string& first, const std::string& second, long long most) {
    const auto a = code_points(first), b = code_points(second);
    const long long n = static_cast<long long>(a.size()), m = static_cast<long long>(b.size());
    if (std::llabs(n - m) > most) return -1;
    const long long width = 2 * most + 1;
    std::vector<long long> above(width + 2, most + 1), row(width + 2, most + 1);  // cell j stands at j - i + most + 1
    for (long long j = 0; j <= std::min(m, most); ++j) above[j + most + 1] = j;
    for (long long i = 1; i <= n; ++i) {
        std::fill(row.begin(), row.end(), most + 1);
        for (long long j = std::max(0LL, i - most); j <= std::min(m, i + most); ++j) {
            const long long place = j - i + most + 1;
            row[place] = above[place + 1] + 1;
            if (j > 0) row[place] = std::min({row[place], row[place - 1] + 1, above[place] + (a[i - 1] != b[j - 1])});
        }
        above.swap(row);
    }
    const long long cost = above[m - n + most + 1];
    return cost <= most ? cost : -1;
}
