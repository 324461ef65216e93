// Edit distance: one row of the table of prefixes; the corner is kept before it is overwritten.
#include <stdlib.h>

static size_t code_points(text given, unsigned *found) {
    size_t count = 0;
    for (size_t i = 0; i < given.size; i++) {
        const unsigned char byte = given.data[i];
        if ((byte & 0xC0) == 0x80) {
            found[count - 1] = found[count - 1] << 8 | byte;  // the bytes side by side tell characters apart as well
        } else {
            found[count++] = byte;
        }
    }
    return count;
}

long long edit_cost(text first, text second) {
    unsigned *a = malloc((first.size + 1) * sizeof *a), *b = malloc((second.size + 1) * sizeof *b);
    const size_t n = code_points(first, a), m = code_points(second, b);
    long long *row = malloc((m + 1) * sizeof *row);
    for (size_t j = 0; j <= m; j++) row[j] = (long long)j;
    for (size_t i = 1; i <= n; i++) {
        long long corner = row[0];
        row[0] = (long long)i;
        for (size_t j = 1; j <= m; j++) {
            const long long above = row[j], replaced = corner + (a[i - 1] != b[j - 1]);
            const long long smaller = (above < row[j - 1] ? above : row[j - 1]) + 1;
            row[j] = replaced < smaller ? replaced : smaller;
            corner = above;
        }
    }
    const long long cost = row[m];
    free(a);
    free(b);
    free(row);
    return cost;
}
