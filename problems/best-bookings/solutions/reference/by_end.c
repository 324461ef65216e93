// Best bookings: requests sorted by end, best sum so far, binary search for the last one that fits.
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    long long start, end, pay;
} request;

static int by_end(const void *one, const void *other) {
    const long long a = ((const request *)one)->end, b = ((const request *)other)->end;
    return (a > b) - (a < b);
}

static int count_up_to(const request *requests, int n, long long latest) {
    int low = 0, high = n;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (requests[middle].end <= latest) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

int main(void) {
    int n;
    long long pause;
    if (scanf("%d %lld", &n, &pause) != 2) return 1;
    request *requests = malloc((n + 1) * sizeof *requests);
    long long *best = calloc(n + 1, sizeof *best);
    for (int i = 0; i < n; i++) {
        if (scanf("%lld %lld %lld", &requests[i].start, &requests[i].end, &requests[i].pay) != 3) return 1;
    }
    qsort(requests, n, sizeof *requests, by_end);
    for (int i = 0; i < n; i++) {
        const long long sum = requests[i].pay + best[count_up_to(requests, n, requests[i].start - pause)];
        best[i + 1] = sum > best[i] ? sum : best[i];
    }
    printf("%lld\n", best[n]);
}
