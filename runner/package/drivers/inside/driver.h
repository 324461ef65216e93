// The C driver: it runs inside the sandbox, hands the candidate's function its arguments and reports what it returned.
//
// It begins with the types that a candidate may use: text, list_int, list_float, list_bool, list_text, and lists of
// lists (list_list_int and so on); tuples, options, maps, trees, linked lists and lists of them are declared for each
// problem. Reads descriptor 0 wholly: a nonce, then the arguments as tokens. Writes one frame to descriptor 3: nonce,
// answer, nonce. The arguments, the candidate's file and main() follow it.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct text {
    const char *data;
    size_t size;
} text;

static struct {
    char *at, *end;
    char nonce[64];
} sandglass_input;

static struct {
    char *data;
    size_t size, room;
} sandglass_output;

static void sandglass_stop(const char *sentence) {
    fprintf(stderr, "%s\n", sentence);
    fflush(NULL);
    _exit(1);
}

static void *sandglass_memory(void *old, size_t size) {
    void *memory = realloc(old, size + 1);
    if (memory == NULL) sandglass_stop("There is not enough memory.");
    return memory;
}

static void sandglass_start(void) {
    struct stat facts;
    if (fstat(0, &facts) != 0) sandglass_stop("The arguments are missing.");
    const size_t size = (size_t)facts.st_size;
    char *data = sandglass_memory(NULL, size);
    size_t got = 0;
    while (got < size) {
        const ssize_t more = pread(0, data + got, size - got, (off_t)got);
        if (more <= 0) sandglass_stop("The arguments could not be read.");
        got += (size_t)more;
    }
    data[size] = '\0';
    lseek(0, 0, SEEK_END);
    const size_t line = strcspn(data, "\n");
    if (line >= sizeof sandglass_input.nonce) sandglass_stop("The arguments are damaged.");
    memcpy(sandglass_input.nonce, data, line);
    sandglass_input.at = data + line + (line < size);
    sandglass_input.end = data + size;
}

static void sandglass_skip(void) {
    if (sandglass_input.at < sandglass_input.end) ++sandglass_input.at;
}

static long long sandglass_read_int(void) {
    const bool negative = *sandglass_input.at == '-';
    if (negative) ++sandglass_input.at;
    unsigned long long value = 0;
    for (; *sandglass_input.at > ' '; ++sandglass_input.at) value = value * 10 + (unsigned long long)(*sandglass_input.at - '0');
    sandglass_skip();
    return (long long)(negative ? -value : value);
}

static double sandglass_read_float(void) {
    const double value = strtod(sandglass_input.at, &sandglass_input.at);
    sandglass_skip();
    return value;
}

static bool sandglass_read_bool(void) { return sandglass_read_int() == 1; }

// Text stays where it is: the separator behind it becomes the zero that C's own functions look for.
static text sandglass_read_text(void) {
    const size_t size = (size_t)sandglass_read_int();
    const text value = {sandglass_input.at, size};
    sandglass_input.at += size;
    *sandglass_input.at = '\0';
    sandglass_skip();
    return value;
}

static void sandglass_put(const char *data, size_t size) {
    if (sandglass_output.room - sandglass_output.size < size) {
        sandglass_output.room = 2 * sandglass_output.room + size + 4096;
        sandglass_output.data = sandglass_memory(sandglass_output.data, sandglass_output.room);
    }
    if (size != 0) memcpy(sandglass_output.data + sandglass_output.size, data, size);
    sandglass_output.size += size;
}

static void sandglass_write_int(long long value) {
    char token[24];
    char *at = token + sizeof token;
    unsigned long long rest = value < 0 ? -(unsigned long long)value : (unsigned long long)value;
    do *--at = (char)('0' + rest % 10);
    while ((rest /= 10) != 0);
    if (value < 0) *--at = '-';
    sandglass_put(at, (size_t)(token + sizeof token - at));
}

static void sandglass_write_float(double value) {
    char token[40];
    int size;
    if (isnan(value)) size = snprintf(token, sizeof token, "nan");
    else size = snprintf(token, sizeof token, "%.17g", value);
    sandglass_put(token, (size_t)size);
}

static void sandglass_write_bool(bool value) { sandglass_put(value ? "1" : "0", 1); }

static void sandglass_check_utf8(text value) {
    const char *sentence = "The answer holds bytes that are not UTF-8 text.";
    for (size_t i = 0; i < value.size;) {
        const unsigned char first = (unsigned char)value.data[i];
        const size_t more = first < 0x80 ? 0 : first < 0xc2 ? 9 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 9;
        if (more == 9 || i + more >= value.size) sandglass_stop(sentence);
        for (size_t j = 1; j <= more; ++j)
            if (((unsigned char)value.data[i + j] & 0xc0) != 0x80) sandglass_stop(sentence);
        i += more + 1;
    }
}

static void sandglass_write_text(text value) {
    sandglass_check_utf8(value);
    sandglass_write_int((long long)value.size);
    sandglass_put(" ", 1);
    sandglass_put(value.data, value.size);
}

static void sandglass_finish(void) {
    sandglass_put("\n", 1);
    sandglass_put(sandglass_input.nonce, strlen(sandglass_input.nonce));
    sandglass_put("\n", 1);
    for (size_t at = 0; at < sandglass_output.size;) {
        const ssize_t sent = write(3, sandglass_output.data + at, sandglass_output.size - at);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) sandglass_stop("The answer could not be sent: its channel was closed.");
        at += (size_t)sent;
    }
    fflush(NULL);
    _exit(0);
}

// What the function gives back has to be of this kind; a whole number serves for truth, any number for a float.
#define sandglass_given_int(value) \
    _Generic((value), bool: 0, float: 0, double: 0, long double: 0, default: sandglass_given_number(value))
#define sandglass_given_bool(value) _Generic((value), bool: 1, default: sandglass_given_int(value))
#define sandglass_given_float(value) _Generic((value), bool: 0, default: sandglass_given_number(value))
#define sandglass_given_number(value)                                                                              \
    _Generic((value), char: 1, signed char: 1, unsigned char: 1, short: 1, unsigned short: 1, int: 1, unsigned: 1, \
        long: 1, unsigned long: 1, long long: 1, unsigned long long: 1, float: 1, double: 1, long double: 1, default: 0)

#define DECLARE_LIST(item, type)                                                                   \
    typedef struct list_##item {                                                                     \
        type *items;                                                                                 \
        size_t count;                                                                                \
    } list_##item;                                                                                   \
    static inline list_##item sandglass_read_list_##item(void) {                                     \
        list_##item list = {NULL, (size_t)sandglass_read_int()};                                     \
        list.items = sandglass_memory(NULL, list.count * sizeof(type));                              \
        for (size_t i = 0; i < list.count; ++i) list.items[i] = sandglass_read_##item();             \
        return list;                                                                                 \
    }                                                                                                \
    static inline void sandglass_write_list_##item(list_##item list) {                               \
        sandglass_write_int((long long)list.count);                                                  \
        for (size_t i = 0; i < list.count; ++i) {                                                    \
            sandglass_put(" ", 1);                                                                   \
            sandglass_write_##item(list.items[i]);                                                   \
        }                                                                                            \
    }
#define DECLARE_OPT(item, type)                                                  \
    typedef struct opt_##item {                                                   \
        bool has;                                                                 \
        type value;                                                               \
    } opt_##item;                                                                 \
    static inline opt_##item sandglass_read_opt_##item(void) {                    \
        opt_##item found = {.has = sandglass_read_bool()};                        \
        if (found.has) found.value = sandglass_read_##item();                     \
        return found;                                                             \
    }                                                                             \
    static inline void sandglass_write_opt_##item(opt_##item given) {             \
        sandglass_write_bool(given.has);                                          \
        if (given.has) sandglass_put(" ", 1), sandglass_write_##item(given.value); \
    }
#define DECLARE_MAP(name, name_type, item, type)                                                  \
    typedef struct map_##name##_##item {                                                          \
        struct {                                                                                  \
            name_type key;                                                                        \
            type value;                                                                           \
        } *items;                                                                                 \
        size_t count;                                                                             \
    } map_##name##_##item;                                                                        \
    static inline map_##name##_##item sandglass_read_map_##name##_##item(void) {                  \
        map_##name##_##item map = {NULL, (size_t)sandglass_read_int()};                           \
        map.items = sandglass_memory(NULL, map.count * sizeof *map.items);                        \
        for (size_t i = 0; i < map.count; ++i) {                                                  \
            map.items[i].key = sandglass_read_##name();                                           \
            map.items[i].value = sandglass_read_##item();                                         \
        }                                                                                         \
        return map;                                                                               \
    }                                                                                             \
    static inline void sandglass_write_map_##name##_##item(map_##name##_##item map) {             \
        sandglass_write_int((long long)map.count);                                                \
        for (size_t i = 0; i < map.count; ++i) {                                                  \
            sandglass_put(" ", 1);                                                                \
            sandglass_write_##name(map.items[i].key);                                             \
            sandglass_put(" ", 1);                                                                \
            sandglass_write_##item(map.items[i].value);                                           \
        }                                                                                         \
    }
// The nodes that are linked to a first one, level by level; all that there are stay where they are for good.
static inline void sandglass_follow(void ***order, size_t *count, size_t *room, void *node) {
    if (node == NULL) return;
    if (*count > 4000000)
        sandglass_stop("The answer has more than 4 million nodes; does one lead back to an earlier one?");
    if (*count == *room) *order = sandglass_memory(*order, (*room = 2 * *room + 64) * sizeof(void *));
    (*order)[(*count)++] = node;
}
static inline void sandglass_write_link(const void *node, long long *next) {
    sandglass_put(" ", 1);
    sandglass_write_int(node == NULL ? -1 : (*next)++);
}
#define DECLARE_TREE(item, type)                                                                     \
    typedef struct tree_##item {                                                                     \
        type value;                                                                                  \
        struct tree_##item *left, *right;                                                            \
    } tree_##item;                                                                                   \
    static inline tree_##item *sandglass_read_tree_##item(void) {                                    \
        const size_t count = (size_t)sandglass_read_int();                                           \
        tree_##item *nodes = sandglass_memory(NULL, count * sizeof *nodes);                          \
        for (size_t i = 0; i < count; ++i) {                                                         \
            nodes[i].value = sandglass_read_##item();                                                \
            const long long left = sandglass_read_int(), right = sandglass_read_int();               \
            nodes[i].left = left < 0 ? NULL : nodes + left;                                          \
            nodes[i].right = right < 0 ? NULL : nodes + right;                                       \
        }                                                                                            \
        return count == 0 ? NULL : nodes;                                                            \
    }                                                                                                \
    static inline void sandglass_write_tree_##item(tree_##item *root) {                              \
        void **order = NULL;                                                                         \
        size_t count = 0, room = 0;                                                                  \
        sandglass_follow(&order, &count, &room, root);                                               \
        for (size_t i = 0; i < count; ++i) {                                                         \
            sandglass_follow(&order, &count, &room, ((tree_##item *)order[i])->left);                \
            sandglass_follow(&order, &count, &room, ((tree_##item *)order[i])->right);               \
        }                                                                                            \
        sandglass_write_int((long long)count);                                                       \
        long long next = 1;                                                                          \
        for (size_t i = 0; i < count; ++i) {                                                         \
            const tree_##item *node = order[i];                                                      \
            sandglass_put(" ", 1);                                                                   \
            sandglass_write_##item(node->value);                                                     \
            sandglass_write_link(node->left, &next);                                                 \
            sandglass_write_link(node->right, &next);                                                \
        }                                                                                            \
    }
#define DECLARE_LNODE(item, type)                                                                    \
    typedef struct lnode_##item {                                                                    \
        type value;                                                                                  \
        struct lnode_##item *next;                                                                   \
    } lnode_##item;                                                                                  \
    static inline lnode_##item *sandglass_read_lnode_##item(void) {                                  \
        const size_t count = (size_t)sandglass_read_int();                                           \
        lnode_##item *nodes = sandglass_memory(NULL, count * sizeof *nodes);                         \
        for (size_t i = 0; i < count; ++i) {                                                         \
            nodes[i].value = sandglass_read_##item();                                                \
            nodes[i].next = i + 1 < count ? nodes + i + 1 : NULL;                                    \
        }                                                                                            \
        return count == 0 ? NULL : nodes;                                                            \
    }                                                                                                \
    static inline void sandglass_write_lnode_##item(lnode_##item *first) {                           \
        void **order = NULL;                                                                         \
        size_t count = 0, room = 0;                                                                  \
        for (lnode_##item *node = first; node != NULL; node = node->next)                            \
            sandglass_follow(&order, &count, &room, node);                                           \
        sandglass_write_int((long long)count);                                                       \
        for (size_t i = 0; i < count; ++i) {                                                         \
            sandglass_put(" ", 1);                                                                   \
            sandglass_write_##item(((lnode_##item *)order[i])->value);                               \
        }                                                                                            \
    }
#define DECLARE_LISTS(item)                                \
    DECLARE_LIST(list_##item, list_##item)                 \
    DECLARE_LIST(list_list_##item, list_list_##item)       \
    DECLARE_LIST(list_list_list_##item, list_list_list_##item)
DECLARE_LIST(int, long long)
DECLARE_LIST(float, double)
DECLARE_LIST(bool, bool)
DECLARE_LIST(text, text)
DECLARE_LISTS(int)
DECLARE_LISTS(float)
DECLARE_LISTS(bool)
DECLARE_LISTS(text)

