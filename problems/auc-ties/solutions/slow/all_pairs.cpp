// Slow: compares every pair, O(n^2).
#include <vector>

double auc(const std::vector<long long>& labels, const std::vector<double>& scores) {
    long long half_points = 0, pairs = 0;
    for (std::size_t left = 0; left < scores.size(); ++left) {
        if (labels[left] != 1) continue;
        for (std::size_t stayed = 0; stayed < scores.size(); ++stayed) {
            if (labels[stayed] != 0) continue;
            pairs += 1;
            half_points += scores[left] > scores[stayed] ? 2 : scores[left] == scores[stayed] ? 1 : 0;
        }
    }
    return pairs ? static_cast<double>(half_points) / 2.0 / static_cast<double>(pairs) : 0.5;
}
