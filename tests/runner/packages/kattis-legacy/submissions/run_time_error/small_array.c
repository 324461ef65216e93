/* Has room for few days and says so. */
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int n, q, sums[1001] = {0};
    if (scanf("%d %d", &n, &q) != 2 || n > 1000) abort();
    for (int day = 1, value; day <= n && scanf("%d", &value) == 1; ++day) sums[day] = sums[day - 1] + value;
    for (int a, b; q-- && scanf("%d %d", &a, &b) == 2;) {
        double mean = (double)(sums[b] - sums[a - 1]) / (b - a + 1);
        printf("%.9f %s\n", mean, mean > 0 ? "Warm" : "Cold");
    }
    return 0;
}
