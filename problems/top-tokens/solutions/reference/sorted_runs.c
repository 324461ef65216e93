// Most common words: sort the words, so that equal ones stand together; then sort the runs by their length.
#include <stdlib.h>
#include <string.h>

typedef struct {
    text word;
    size_t count;
} run;

static int by_text(const text *one, const text *other) {
    const size_t shorter = one->size < other->size ? one->size : other->size;
    const int order = memcmp(one->data, other->data, shorter);
    return order ? order : (one->size > other->size) - (one->size < other->size);
}

static int words_by_text(const void *a, const void *b) { return by_text(a, b); }

static int runs_by_count(const void *a, const void *b) {
    const run *one = a, *other = b;
    if (one->count != other->count) return one->count > other->count ? -1 : 1;
    return by_text(&one->word, &other->word);
}

list_text top_tokens(list_text words, long long k) {
    qsort(words.items, words.count, sizeof *words.items, words_by_text);
    run *runs = malloc((words.count + 1) * sizeof *runs);
    size_t found = 0;
    for (size_t i = 0; i < words.count; ++i) {
        if (found > 0 && by_text(&runs[found - 1].word, &words.items[i]) == 0) {
            ++runs[found - 1].count;
        } else {
            runs[found++] = (run){words.items[i], 1};
        }
    }
    qsort(runs, found, sizeof *runs, runs_by_count);
    if ((long long)found > k) found = (size_t)k;
    text *top = malloc((found + 1) * sizeof *top);
    for (size_t i = 0; i < found; ++i) top[i] = runs[i].word;
    return (list_text){top, found};
}
