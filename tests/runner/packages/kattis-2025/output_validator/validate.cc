// Accepts every way to split the bill into different parts.
#include "parts.h"

int main(int argc, char** argv) {
    if (argc > 4 && (argc != 6 || std::string(argv[4]) != "most" || std::stoi(argv[5]) != MOST)) return 1;
    std::ifstream input(argv[1]), answer(argv[2]);
    int n = 0, k = 0;
    input >> n >> k;
    std::string right, first;
    answer >> right;
    if (!(std::cin >> first)) leave(false, argv[3], "Nothing was printed.");
    if (right == "no" || first == "no") leave(right == first, argv[3], "Whether there is a way is told wrongly.");
    std::set<int> parts;
    long long total = std::stoi(first);
    parts.insert(std::stoi(first));
    for (int part; std::cin >> part; total += part)
        if (!parts.insert(part).second) leave(false, argv[3], "Two people pay the same.");
    leave(total == n && int(parts.size()) == k && *parts.begin() >= 1, argv[3], "The parts do not add up.");
}
