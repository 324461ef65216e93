// Busiest moment: starts and ends sorted apart and merged, ends first where both are at the same moment.
#include <stdlib.h>

static int by_time(const void *a, const void *b) {
    const long long one = *(const long long *)a, other = *(const long long *)b;
    return (one > other) - (one < other);
}

long long peak_jobs(list_list_int jobs) {
    const size_t count = jobs.count;
    long long *starts = malloc((count + 1) * sizeof *starts), *ends = malloc((count + 1) * sizeof *ends);
    for (size_t i = 0; i < count; ++i) {
        starts[i] = jobs.items[i].items[0];
        ends[i] = jobs.items[i].items[1];
    }
    qsort(starts, count, sizeof *starts, by_time);
    qsort(ends, count, sizeof *ends, by_time);
    long long busy = 0, peak = 0;
    for (size_t begun = 0, ended = 0; begun < count;) {
        if (ended < count && ends[ended] <= starts[begun]) {
            --busy;
            ++ended;
        } else {
            ++busy;
            ++begun;
        }
        if (busy > peak) peak = busy;
    }
    free(starts);
    free(ends);
    return peak;
}
