/* Lists the huts from the top, then goes through the list backwards: each passes its better arm up. */
#include <stdlib.h>

typedef struct {
    tree_int *hut;
    size_t above;
    long long both, better;
} listed;

long long best_path(tree_int *root) {
    if (root == NULL) return 0;
    size_t count = 1, room = 1024;
    listed *huts = malloc(room * sizeof *huts);
    huts[0] = (listed){root, 0, 0, 0};
    for (size_t place = 0; place < count; place++) {
        if (count + 2 > room) huts = realloc(huts, (room *= 2) * sizeof *huts);
        tree_int *hut = huts[place].hut;
        if (hut->left != NULL) huts[count++] = (listed){hut->left, place, 0, 0};
        if (hut->right != NULL) huts[count++] = (listed){hut->right, place, 0, 0};
    }
    long long best = root->value;
    for (size_t place = count; place-- > 0;) {
        long long points = huts[place].hut->value;
        if (points + huts[place].both > best) best = points + huts[place].both;
        long long arm = points + huts[place].better;
        if (arm <= 0) continue;
        listed *above = &huts[huts[place].above];
        above->both += arm;
        if (arm > above->better) above->better = arm;
    }
    free(huts);
    return best;
}
