// AUC: sort positions by score, then count each group of equal scores at once.
double auc(const std::vector<long long>& labels, const std::vector<double>& scores) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    const auto lower = [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; };
    std::sort(order.begin(), order.end(), lower);
    long long half_points = 0, below = 0, positives = 0;
    for (std::size_t start = 0; start < order.size();) {
        std::size_t end = start;
        long long left = 0, stayed = 0;
        for (; end < order.size() && scores[order[end]] == scores[order[start]]; ++end) {
            (labels[order[end]] == 1 ? left : stayed) += 1;
        }
        half_points += left * (2 * below + stayed);
        below += stayed;
        positives += left;
        start = end;
    }
    if (positives == 0 || below == 0) return 0.5;
    return static_cast<double>(half_points) / 2.0 / static_cast<double>(positives * below);
}
