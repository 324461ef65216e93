// Wrong: adds the pay up in 32 bits.
#include <bits/stdc++.h>

int main() {
    int n = 0, pause = 0;
    std::cin >> n >> pause;
    std::vector<std::array<int, 3>> requests(n);
    for (auto& [end, start, pay] : requests) std::cin >> start >> end >> pay;
    std::sort(requests.begin(), requests.end());
    std::vector<int> ends(n);
    std::vector<unsigned> best(n + 1, 0);
    for (int index = 0; index < n; ++index) ends[index] = requests[index][0];
    for (int index = 0; index < n; ++index) {
        const auto& [end, start, pay] = requests[index];
        const auto fitting = std::upper_bound(ends.begin(), ends.end(), start - pause) - ends.begin();
        best[index + 1] = std::max(best[index], static_cast<unsigned>(pay) + best[fitting]);
    }
    std::cout << best[n] << '\n';
}
