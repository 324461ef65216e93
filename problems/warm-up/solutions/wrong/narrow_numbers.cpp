// Wrong: reads into 32 bits, which the large readings do not fit.
#include <iostream>

int main() {
    int a, b;
    std::cin >> a >> b;
    std::cout << a + b << '\n';
}
