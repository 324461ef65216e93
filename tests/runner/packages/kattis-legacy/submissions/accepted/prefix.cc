// Prefix sums.
#include <cstdio>
#include <vector>

int main() {
    int n, q;
    if (scanf("%d %d", &n, &q) != 2) return 1;
    std::vector<long long> sums(n + 1);
    for (int day = 1, value; day <= n && scanf("%d", &value) == 1; ++day) sums[day] = sums[day - 1] + value;
    for (int a, b; q-- && scanf("%d %d", &a, &b) == 2;) {
        double mean = double(sums[b] - sums[a - 1]) / (b - a + 1);
        printf("%.7e %s\n", mean, mean > 0 ? "Warm" : "Cold");
    }
}
