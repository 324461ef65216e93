/* The costs in order, and a walk from both ends towards each other. */
#include <stdlib.h>
#include <string.h>

static int by_size(const void *one, const void *other) {
    long long a = *(const long long *)one, b = *(const long long *)other;
    return (a > b) - (a < b);
}

list_tuple2_int_int budget_pairs(list_int costs, long long budget) {
    size_t n = costs.count;
    long long *ordered = malloc((n + 1) * sizeof *ordered);
    if (n > 0) memcpy(ordered, costs.items, n * sizeof *ordered);
    qsort(ordered, n, sizeof *ordered, by_size);
    list_tuple2_int_int pairs = {malloc((n + 1) * sizeof *pairs.items), 0};
    for (size_t low = 0, high = n; low + 1 < high;) {
        long long total = ordered[low] + ordered[high - 1];
        if (total < budget) {
            ++low;
        } else if (total > budget) {
            --high;
        } else {
            pairs.items[pairs.count].first = ordered[low++];
            pairs.items[pairs.count++].second = ordered[--high];
        }
    }
    free(ordered);
    return pairs;
}
