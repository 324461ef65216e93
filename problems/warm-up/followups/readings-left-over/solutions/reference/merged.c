/* Both lists in order, side by side: equal ones are passed over together. */
#include <stdlib.h>
#include <string.h>

static int by_size(const void *one, const void *other) {
    long long a = *(const long long *)one, b = *(const long long *)other;
    return (a > b) - (a < b);
}

static long long *sorted(list_int readings) {
    long long *copy = malloc((readings.count + 1) * sizeof *copy);
    if (readings.count > 0) memcpy(copy, readings.items, readings.count * sizeof *copy);
    qsort(copy, readings.count, sizeof *copy, by_size);
    return copy;
}

list_int left_over(list_int first, list_int second) {
    long long *ones = sorted(first), *others = sorted(second);
    list_int left = {malloc((first.count + second.count + 1) * sizeof *left.items), 0};
    size_t i = 0, j = 0;
    while (i < first.count || j < second.count) {
        if (j == second.count || (i < first.count && ones[i] < others[j])) {
            left.items[left.count++] = ones[i++];
        } else if (i == first.count || others[j] < ones[i]) {
            left.items[left.count++] = others[j++];
        } else {
            ++i;
            ++j;
        }
    }
    free(ones);
    free(others);
    return left;
}
