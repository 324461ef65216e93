// Busy time line by line: an ordered map of spans, from start to end.
#include <bits/stdc++.h>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n = 0;
    std::cin >> n;
    std::map<long long, long long> spans;
    long long total = 0;
    while (n-- > 0) {
        long long start = 0, end = 0;
        std::cin >> start >> end;
        auto place = spans.upper_bound(start);
        if (place != spans.begin() && std::prev(place)->second >= start) --place;
        while (place != spans.end() && place->first <= end) {
            start = std::min(start, place->first);
            end = std::max(end, place->second);
            total -= place->second - place->first;
            place = spans.erase(place);
        }
        spans.emplace_hint(place, start, end);
        total += end - start;
        std::cout << spans.size() << ' ' << total << '\n';
    }
    std::cout << "done\n";
}
