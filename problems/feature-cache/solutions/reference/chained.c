// Rows in one array: chained by the hash of their user, and linked in the order of use. Row 0 is the head of that order.
#include <stdbool.h>
#include <stdlib.h>

enum { BUCKETS = 1 << 17 };

typedef struct row_at {
    long long user, row;
    int before, after, next;
} row_at;

typedef struct feature_cache {
    row_at *rows;
    int *first;
    int free;
} feature_cache;

static int *bucket(feature_cache *self, long long user) {
    return &self->first[(unsigned long long)user * 0x9E3779B97F4A7C15u >> 47];
}

static int *place(feature_cache *self, long long user) {
    int *at = bucket(self, user);
    while (*at != 0 && self->rows[*at].user != user) at = &self->rows[*at].next;
    return at;
}

static void leave(feature_cache *self, int at) {
    row_at *one = &self->rows[at];
    self->rows[one->before].after = one->after;
    self->rows[one->after].before = one->before;
}

static void join(feature_cache *self, int at) {
    row_at *head = &self->rows[0], *one = &self->rows[at];
    one->before = head->before;
    one->after = 0;
    self->rows[head->before].after = at;
    head->before = at;
}

feature_cache *feature_cache_new(long long capacity) {
    feature_cache *self = malloc(sizeof *self);
    self->rows = calloc((size_t)capacity + 1, sizeof *self->rows);
    self->first = calloc(BUCKETS, sizeof *self->first);
    self->free = capacity == 0 ? 0 : 1;
    for (int at = 1; at < capacity; ++at) self->rows[at].next = at + 1;
    return self;
}

opt_int feature_cache_get(feature_cache *self, long long user) {
    const int at = *place(self, user);
    if (at == 0) return (opt_int){false};
    leave(self, at);
    join(self, at);
    return (opt_int){true, self->rows[at].row};
}

bool feature_cache_forget(feature_cache *self, long long user) {
    int *link = place(self, user);
    const int at = *link;
    if (at == 0) return false;
    *link = self->rows[at].next;
    leave(self, at);
    self->rows[at].next = self->free;
    self->free = at;
    return true;
}

void feature_cache_put(feature_cache *self, long long user, long long row) {
    feature_cache_forget(self, user);
    if (self->free == 0) feature_cache_forget(self, self->rows[self->rows[0].after].user);
    const int at = self->free;
    row_at *one = &self->rows[at];
    self->free = one->next;
    one->user = user;
    one->row = row;
    int *link = bucket(self, user);
    one->next = *link;
    *link = at;
    join(self, at);
}
