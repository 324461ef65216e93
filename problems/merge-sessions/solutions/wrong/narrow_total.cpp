// Wrong: adds the lengths up in 32 bits.
#include <bits/stdc++.h>

int main() {
    int n = 0;
    std::cin >> n;
    std::vector<std::pair<long long, long long>> sessions(n);
    for (auto& [start, end] : sessions) std::cin >> start >> end;
    std::sort(sessions.begin(), sessions.end());
    std::vector<std::pair<long long, long long>> spans;
    unsigned total = 0;
    for (const auto& [start, end] : sessions) {
        if (!spans.empty() && start <= spans.back().second) {
            spans.back().second = std::max(spans.back().second, end);
        } else {
            spans.push_back({start, end});
        }
    }
    for (const auto& [start, end] : spans) total += static_cast<unsigned>(end - start);
    std::cout << spans.size() << ' ' << total << '\n';
    for (const auto& [start, end] : spans) std::cout << start << ' ' << end << '\n';
}
