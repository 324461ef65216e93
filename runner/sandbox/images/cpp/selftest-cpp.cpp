// Ends as its input asks: the self-test of the language.
#include <bits/stdc++.h>

int main() {
    std::string word;
    long long first, second;
    std::cin >> word >> first >> second;
    if (word == "wa") std::cout << first + second + 1 << '\n';
    else if (word == "tle") for (volatile int turn = 0;; turn = turn + 1);
    else if (word == "mle") for (std::vector<char *> kept;;) std::memset(kept.emplace_back(new char[1 << 20]), 1, 1 << 20);
    else if (word == "ole") for (;;) std::cout << "and so on\n";
    else if (word == "rte") return 3;
    else std::cout << first + second << '\n';
}
