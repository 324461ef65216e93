// Wrong: counts points and pairs in 32 bits, too few for many customers.
double auc(const std::vector<long long>& labels, const std::vector<double>& scores) {
    std::vector<double> stayed;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (labels[i] == 0) stayed.push_back(scores[i]);
    }
    std::sort(stayed.begin(), stayed.end());
    unsigned points = 0, left = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (labels[i] == 0) continue;
        const auto [first, last] = std::equal_range(stayed.begin(), stayed.end(), scores[i]);
        points += static_cast<unsigned>((first - stayed.begin()) + (last - stayed.begin()));
        ++left;
    }
    if (left == 0 || stayed.empty()) return 0.5;
    return points / 2.0 / (left * static_cast<double>(stayed.size()));
}
