// Wrong: adds the milliseconds up in 32 bits.
#include <bits/stdc++.h>

int main() {
    int n = 0;
    std::cin >> n;
    std::map<long long, long long> spans;
    unsigned total = 0;
    while (n-- > 0) {
        long long start = 0, end = 0;
        std::cin >> start >> end;
        auto place = spans.upper_bound(start);
        if (place != spans.begin() && std::prev(place)->second >= start) --place;
        while (place != spans.end() && place->first <= end) {
            start = std::min(start, place->first);
            end = std::max(end, place->second);
            total -= static_cast<unsigned>(place->second - place->first);
            place = spans.erase(place);
        }
        spans.emplace_hint(place, start, end);
        total += static_cast<unsigned>(end - start);
        std::cout << spans.size() << ' ' << total << '\n';
    }
    std::cout << "done\n";
}
