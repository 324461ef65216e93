// Objects in a mask: flood fill with a stack; visited pixels are wiped out of the mask itself.
#include <stdlib.h>

typedef struct {
    int y, x;
} pixel;

static pixel *stack;
static size_t waiting;

static void visit(list_list_bool mask, int y, int x) {
    if (y < 0 || x < 0 || y >= (int)mask.count || x >= (int)mask.items[y].count || !mask.items[y].items[x]) return;
    mask.items[y].items[x] = false;
    stack[waiting++] = (pixel){y, x};
}

list_int mask_objects(list_list_bool mask) {
    stack = malloc(mask.count * mask.items[0].count * sizeof *stack);
    long long *answer = calloc(2, sizeof *answer);
    for (int y = 0; y < (int)mask.count; y++) {
        for (int x = 0; x < (int)mask.items[y].count; x++) {
            if (!mask.items[y].items[x]) continue;
            long long size = 0;
            for (visit(mask, y, x); waiting > 0; size++) {
                const pixel here = stack[--waiting];
                visit(mask, here.y - 1, here.x);
                visit(mask, here.y + 1, here.x);
                visit(mask, here.y, here.x - 1);
                visit(mask, here.y, here.x + 1);
            }
            answer[0]++;
            if (size > answer[1]) answer[1] = size;
        }
    }
    free(stack);
    return (list_int){answer, 2};
}
