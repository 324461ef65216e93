/* Counts what each feature still needs; those that wait hang on linked places in two arrays. */
#include <stdbool.h>
#include <stdlib.h>

opt_list_int feature_order(long long n, list_tuple2_int_int deps) {
    long long *missing = calloc(n + 1, sizeof *missing);
    long long *latest = malloc((n + 1) * sizeof *latest);
    long long *before = malloc((deps.count + 1) * sizeof *before);
    long long *order = malloc((n + 1) * sizeof *order);
    for (long long feature = 0; feature < n; feature++) latest[feature] = -1;
    for (size_t place = 0; place < deps.count; place++) {
        missing[deps.items[place].first]++;
        before[place] = latest[deps.items[place].second];
        latest[deps.items[place].second] = (long long)place;
    }
    size_t built = 0;
    for (long long feature = 0; feature < n; feature++) {
        if (missing[feature] == 0) order[built++] = feature;
    }
    for (size_t at = 0; at < built; at++) {
        for (long long place = latest[order[at]]; place >= 0; place = before[place]) {
            long long feature = deps.items[place].first;
            if (--missing[feature] == 0) order[built++] = feature;
        }
    }
    free(missing);
    free(latest);
    free(before);
    if (built < (size_t)n) return (opt_list_int){false};
    return (opt_list_int){true, {order, built}};
}
