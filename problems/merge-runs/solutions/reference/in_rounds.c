/* Merges two logs at a time, so that half as many are left after each round. */
#include <stddef.h>

static lnode_int *merged(lnode_int *one, lnode_int *other) {
    lnode_int front = {0, NULL}, *last = &front;
    while (one != NULL && other != NULL) {
        lnode_int **earlier = other->value < one->value ? &other : &one;
        last->next = *earlier;
        last = *earlier;
        *earlier = last->next;
    }
    last->next = one != NULL ? one : other;
    return front.next;
}

lnode_int *merge_runs(list_lnode_int runs) {
    for (size_t step = 1; step < runs.count; step *= 2) {
        for (size_t place = 0; place + step < runs.count; place += 2 * step) {
            runs.items[place] = merged(runs.items[place], runs.items[place + step]);
        }
    }
    return runs.count ? runs.items[0] : NULL;
}
