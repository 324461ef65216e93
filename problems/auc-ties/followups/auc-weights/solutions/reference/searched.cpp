// Weighted AUC: running sums of the weights of those who stayed, two binary searches for each one who left.
double auc_weighted(const std::vector<long long>& labels, const std::vector<double>& scores,
                    const std::vector<long long>& weights) {
    std::vector<std::pair<double, long long>> stayed;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == 0) stayed.push_back({scores[i], weights[i]});
    }
    std::sort(stayed.begin(), stayed.end());
    std::vector<double> ordered;
    std::vector<long long> sums{0};
    for (const auto& [score, weight] : stayed) {
        ordered.push_back(score);
        sums.push_back(sums.back() + weight);
    }
    long long half_points = 0, gone = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == 0) continue;
        const auto [first, last] = std::equal_range(ordered.begin(), ordered.end(), scores[i]);
        half_points += weights[i] * (sums[first - ordered.begin()] + sums[last - ordered.begin()]);
        gone += weights[i];
    }
    if (gone == 0 || sums.back() == 0) return 0.5;
    return static_cast<double>(half_points) / 2.0 / static_cast<double>(gone * sums.back());
}
