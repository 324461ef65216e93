/* Wrong: sorts by the difference of two times, of which an int keeps the lower half only. */
#include <stdlib.h>

static int by_time(const void *one, const void *other) {
    return (int)((*(lnode_int *const *)one)->value - (*(lnode_int *const *)other)->value);
}

lnode_int *merge_runs(list_lnode_int runs) {
    size_t count = 0, room = 16;
    lnode_int **nodes = malloc(room * sizeof *nodes);
    for (size_t place = 0; place < runs.count; place++) {
        for (lnode_int *node = runs.items[place]; node != NULL; node = node->next) {
            if (count == room) nodes = realloc(nodes, (room *= 2) * sizeof *nodes);
            nodes[count++] = node;
        }
    }
    qsort(nodes, count, sizeof *nodes, by_time);
    for (size_t place = 0; place < count; place++) nodes[place]->next = place + 1 < count ? nodes[place + 1] : NULL;
    return count ? nodes[0] : NULL;
}
