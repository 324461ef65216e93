// Busy spans: sort by start and join in place, the span that is open always stands last.
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    long long start, end;
} span;

static int by_start(const void *one, const void *other) {
    const long long a = ((const span *)one)->start, b = ((const span *)other)->start;
    return (a > b) - (a < b);
}

int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 1;
    span *spans = malloc((n + 1) * sizeof *spans);
    for (int i = 0; i < n; i++) {
        if (scanf("%lld %lld", &spans[i].start, &spans[i].end) != 2) return 1;
    }
    qsort(spans, n, sizeof *spans, by_start);
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (count == 0 || spans[i].start > spans[count - 1].end) {
            spans[count++] = spans[i];
        } else if (spans[i].end > spans[count - 1].end) {
            spans[count - 1].end = spans[i].end;
        }
    }
    long long total = 0;
    for (int i = 0; i < count; i++) total += spans[i].end - spans[i].start;
    printf("%d %lld\n", count, total);
    for (int i = 0; i < count; i++) printf("%lld %lld\n", spans[i].start, spans[i].end);
}
