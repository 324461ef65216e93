// The rest for the first, then downwards.
#include <iostream>

int main() {
    int n, k;
    std::cin >> n >> k;
    int rest = n - k * (k - 1) / 2;
    if (rest < k) {
        std::cout << "no\n";
        return 0;
    }
    std::cout << rest;
    for (int part = k - 1; part > 0; --part) std::cout << ' ' << part;
    std::cout << '\n';
}
