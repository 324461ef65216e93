// Smallest capacity: starts at the largest capacity that is not enough and adds powers of two while it stays so.
#include <stdbool.h>

static bool in_time(list_int sizes, long long days, long long capacity) {
    long long used = 1, today = 0;
    for (size_t i = 0; i < sizes.count; ++i) {
        const long long size = sizes.items[i];
        if (size > capacity) return false;
        if (today + size > capacity) {
            ++used;
            today = 0;
        }
        today += size;
    }
    return used <= days;
}

long long smallest_capacity(list_int sizes, long long days) {
    long long too_small = 0;
    for (long long step = 1LL << 47; step > 0; step /= 2) {
        if (!in_time(sizes, days, too_small + step)) too_small += step;
    }
    return too_small + 1;
}
