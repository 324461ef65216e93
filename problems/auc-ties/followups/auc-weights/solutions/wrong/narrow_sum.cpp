// Wrong: adds the points up in 32 bits, too few for products of weights.
double auc_weighted(const std::vector<long long>& labels, const std::vector<double>& scores,
                    const std::vector<long long>& weights) {
    std::vector<std::array<double, 3>> ranked;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        ranked.push_back({scores[i], static_cast<double>(labels[i]), static_cast<double>(weights[i])});
    }
    std::sort(ranked.begin(), ranked.end());
    unsigned half_points = 0, below = 0, gone = 0;
    for (std::size_t start = 0, end = 0; start < ranked.size(); start = end) {
        unsigned left = 0, stayed = 0;
        for (; end < ranked.size() && ranked[end][0] == ranked[start][0]; ++end) {
            (ranked[end][1] == 1 ? left : stayed) += static_cast<unsigned>(ranked[end][2]);
        }
        half_points += left * (2 * below + stayed);
        below += stayed;
        gone += left;
    }
    return gone == 0 || below == 0 ? 0.5 : half_points / 2.0 / gone / below;
}
