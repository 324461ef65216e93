// Learning merges: parts as numbers, pairs in a dense list with a hash table beside it, all rows searched.
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 1 << 22 };  // more than twice the pairs that 600 000 characters can ever make

typedef struct {
    int left, right;
    long long count;
} pair;

typedef struct {
    int *parts;
    int count;
    long long weight;
} row;

static text *names;
static int name_count, *slots, pair_count, pair_room;
static pair *pairs;

static int number_of(const char *data, size_t size) {
    for (int i = 0; i < name_count; i++) {
        if (names[i].size == size && memcmp(names[i].data, data, size) == 0) return i;
    }
    names = realloc(names, (name_count + 1) * sizeof *names);
    names[name_count] = (text){data, size};
    return name_count++;
}

static int compare_texts(text one, text other) {
    const int order = memcmp(one.data, other.data, one.size < other.size ? one.size : other.size);
    return order ? order : (one.size > other.size) - (one.size < other.size);
}

static int by_text(const void *one, const void *other) {
    return compare_texts(*(const text *)one, *(const text *)other);
}

static pair *find(int left, int right) {
    unsigned long long slot = (left * 0x9E3779B97F4A7C15ULL ^ right * 0xC2B2AE3D27D4EB4FULL) >> 20;
    for (slot %= SLOTS; slots[slot]; slot = (slot + 1) % SLOTS) {
        pair *known = &pairs[slots[slot] - 1];
        if (known->left == left && known->right == right) return known;
    }
    if (pair_count == pair_room) pairs = realloc(pairs, (pair_room = 2 * pair_room + 1024) * sizeof *pairs);
    pairs[pair_count] = (pair){left, right, 0};
    slots[slot] = ++pair_count;
    return &pairs[pair_count - 1];
}

static void count_pairs(const row *one, int sign) {
    for (int i = 0; i + 1 < one->count; i++) find(one->parts[i], one->parts[i + 1])->count += sign * one->weight;
}

static int best(void) {
    int found = -1;
    for (int i = 0; i < pair_count; i++) {
        const long long most = found < 0 ? 2 : pairs[found].count;
        if (pairs[i].count < most) continue;
        if (found >= 0 && pairs[i].count == most) {
            const int order = compare_texts(names[pairs[i].left], names[pairs[found].left]);
            if (order > 0) continue;
            if (order == 0 && compare_texts(names[pairs[i].right], names[pairs[found].right]) > 0) continue;
        }
        found = i;
    }
    return found;
}

static bool holds(const row *one, pair wanted) {
    for (int i = 0; i + 1 < one->count; i++) {
        if (one->parts[i] == wanted.left && one->parts[i + 1] == wanted.right) return true;
    }
    return false;
}

static void merge(row *one, pair wanted, int both) {
    int kept = 0;
    for (int i = 0; i < one->count; i++) {
        const bool here = i + 1 < one->count && one->parts[i] == wanted.left && one->parts[i + 1] == wanted.right;
        one->parts[kept++] = here ? both : one->parts[i];
        i += here;
    }
    one->count = kept;
}

static row row_of(text word) {
    row made = {malloc(word.size * sizeof(int)), 0, 0};
    for (size_t start = 0, end; start < word.size; start = end) {
        for (end = start + 1; end < word.size && (word.data[end] & 0xC0) == 0x80; end++) {}
        made.parts[made.count++] = number_of(word.data + start, end - start);
    }
    return made;
}

static list_text learnt_pair(pair one) {
    text *both = malloc(2 * sizeof *both);
    both[0] = names[one.left];
    both[1] = names[one.right];
    return (list_text){both, 2};
}

list_list_text learn_merges(list_text words, long long merges) {
    slots = calloc(SLOTS, sizeof *slots);
    row *rows = malloc((words.count + 1) * sizeof *rows);
    size_t row_count = 0;
    qsort(words.items, words.count, sizeof *words.items, by_text);
    for (size_t i = 0; i < words.count; i++) {
        const bool fresh = i == 0 || compare_texts(words.items[i], words.items[i - 1]) != 0;
        if (fresh) rows[row_count++] = row_of(words.items[i]);
        rows[row_count - 1].weight++;
    }
    for (size_t i = 0; i < row_count; i++) count_pairs(&rows[i], 1);
    list_list_text learnt = {malloc((merges + 1) * sizeof *learnt.items), 0};
    for (int found; (long long)learnt.count < merges && (found = best()) >= 0;) {
        const pair wanted = pairs[found];
        const text left = names[wanted.left], right = names[wanted.right];
        char *joined = malloc(left.size + right.size);
        memcpy(joined, left.data, left.size);
        memcpy(joined + left.size, right.data, right.size);
        learnt.items[learnt.count++] = learnt_pair(wanted);
        const int both = number_of(joined, left.size + right.size);
        for (size_t i = 0; i < row_count; i++) {
            if (!holds(&rows[i], wanted)) continue;
            count_pairs(&rows[i], -1);
            merge(&rows[i], wanted, both);
            count_pairs(&rows[i], 1);
        }
    }
    return learnt;
}
