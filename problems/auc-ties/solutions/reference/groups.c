// AUC: sort customers by score, then count each group of equal scores at once.
#include <stdlib.h>

typedef struct {
    double score;
    long long label;
} customer;

static int by_score(const void *one, const void *other) {
    const double a = ((const customer *)one)->score, b = ((const customer *)other)->score;
    return (a > b) - (a < b);
}

double auc(list_int labels, list_float scores) {
    const size_t n = scores.count;
    customer *ranked = malloc((n + 1) * sizeof *ranked);
    for (size_t i = 0; i < n; i++) ranked[i] = (customer){scores.items[i], labels.items[i]};
    qsort(ranked, n, sizeof *ranked, by_score);
    long long half_points = 0, below = 0, leavers = 0;
    for (size_t start = 0, end; start < n; start = end) {
        long long left = 0;
        for (end = start; end < n && ranked[end].score == ranked[start].score; end++) left += ranked[end].label;
        const long long stayed = (long long)(end - start) - left;
        half_points += left * (2 * below + stayed);
        below += stayed;
        leavers += left;
    }
    free(ranked);
    return leavers && below ? half_points / 2.0 / ((double)leavers * (double)below) : 0.5;
}
