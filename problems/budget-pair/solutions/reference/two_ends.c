/* Entries sorted by cost, and a walk from both ends towards each other. */
#include <stdbool.h>
#include <stdlib.h>

typedef struct {
    long long cost;
    long long place;
} entry;

static int by_cost(const void *one, const void *other) {
    long long a = ((const entry *)one)->cost, b = ((const entry *)other)->cost;
    return (a > b) - (a < b);
}

opt_tuple2_int_int budget_pair(list_int costs, long long budget) {
    entry *entries = malloc((costs.count + 1) * sizeof *entries);
    for (size_t place = 0; place < costs.count; ++place) entries[place] = (entry){costs.items[place], (long long)place};
    qsort(entries, costs.count, sizeof *entries, by_cost);
    opt_tuple2_int_int found = {false};
    for (size_t low = 0, high = costs.count; low + 1 < high && !found.has;) {
        long long total = entries[low].cost + entries[high - 1].cost;
        if (total == budget) {
            found = (opt_tuple2_int_int){true, {entries[low].place, entries[high - 1].place}};
        } else if (total < budget) {
            ++low;
        } else {
            --high;
        }
    }
    free(entries);
    return found;
}
