// Edit distance: only cells within `width` of the diagonal, the width doubled until the answer lies within it.
static std::vector<int> code_points(const std::string& text) {
    std::vector<int> found;
    for (const unsigned char byte : text) {
        if ((byte & 0xC0) == 0x80) {
            found.back() = found.back() << 6 | (byte & 0x3F);
        } else {
            found.push_back(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte < 0xF0 ? byte & 0x0F : byte & 0x07);
        }
    }
    return found;
}

static long long within(const std::vector<int>& a, const std::vector<int>& b, long long width) {
    const long long n = static_cast<long long>(a.size()), m = static_cast<long long>(b.size()), far = n + m + 1;
    std::vector<long long> above(m + 1, far), row(m + 1, far);
    for (long long j = 0; j <= std::min(m, width); ++j) above[j] = j;
    for (long long i = 1; i <= n; ++i) {
        std::fill(row.begin(), row.end(), far);
        if (i <= width) row[0] = i;
        for (long long j = std::max(1LL, i - width); j <= std::min(m, i + width); ++j) {
            const long long replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
        }
        above.swap(row);
    }
    return above[m];
}

long long edit_cost(const std::string& first, const std::string& second) {
    const auto a = code_points(first), b = code_points(second);
    const long long apart = std::llabs(static_cast<long long>(a.size()) - static_cast<long long>(b.size()));
    for (long long width = apart + 16;; width *= 2) {
        const long long cost = within(a, b, width);
        if (cost <= width || width > static_cast<long long>(a.size() + b.size())) return cost;
    }
}
