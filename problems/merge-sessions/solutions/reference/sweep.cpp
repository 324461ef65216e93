// Busy spans: sort by start, extend the open span or close it.
#include <bits/stdc++.h>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n = 0;
    std::cin >> n;
    std::vector<std::pair<long long, long long>> sessions(n);
    for (auto& [start, end] : sessions) std::cin >> start >> end;
    std::sort(sessions.begin(), sessions.end());
    std::vector<std::pair<long long, long long>> spans;
    long long total = 0;
    for (const auto& [start, end] : sessions) {
        if (!spans.empty() && start <= spans.back().second) {
            spans.back().second = std::max(spans.back().second, end);
        } else {
            spans.push_back({start, end});
        }
    }
    for (const auto& [start, end] : spans) total += end - start;
    std::cout << spans.size() << ' ' << total << '\n';
    for (const auto& [start, end] : spans) std::cout << start << ' ' << end << '\n';
}
