#include <bits/stdc++.h>
#include <unistd.h>
#include <signal.h>
int main() { long long a, b; std::cin >> a >> b;
std::cout << a + b;
}
