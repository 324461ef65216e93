// Rows in one array: chained by the hash of their user, and linked in two orders, by use and by age. Row 0 heads both.
#include <stdbool.h>
#include <stdlib.h>

enum { BUCKETS = 1 << 17 };
enum { USE, AGE, ORDERS };

typedef struct row_at {
    long long user, row, born;
    int before[ORDERS], after[ORDERS], next;
} row_at;

typedef struct expiring_cache {
    long long lifetime, now, count;
    row_at *rows;
    int *first;
    int free;
} expiring_cache;

static int *bucket(expiring_cache *self, long long user) {
    return &self->first[(unsigned long long)user * 0x9E3779B97F4A7C15u >> 47];
}

static int *place(expiring_cache *self, long long user) {
    int *at = bucket(self, user);
    while (*at != 0 && self->rows[*at].user != user) at = &self->rows[*at].next;
    return at;
}

static void leave(expiring_cache *self, int at, int order) {
    row_at *one = &self->rows[at];
    self->rows[one->before[order]].after[order] = one->after[order];
    self->rows[one->after[order]].before[order] = one->before[order];
}

static void join(expiring_cache *self, int at, int order) {
    row_at *head = &self->rows[0], *one = &self->rows[at];
    one->before[order] = head->before[order];
    one->after[order] = 0;
    self->rows[head->before[order]].after[order] = at;
    head->before[order] = at;
}

static void drop(expiring_cache *self, int *link) {
    const int at = *link;
    if (at == 0) return;
    *link = self->rows[at].next;
    leave(self, at, USE);
    leave(self, at, AGE);
    self->rows[at].next = self->free;
    self->free = at;
    --self->count;
}

expiring_cache *expiring_cache_new(long long capacity, long long lifetime) {
    expiring_cache *self = calloc(1, sizeof *self);
    self->lifetime = lifetime;
    self->rows = calloc((size_t)capacity + 1, sizeof *self->rows);
    self->first = calloc(BUCKETS, sizeof *self->first);
    self->free = 1;
    for (int at = 1; at < capacity; ++at) self->rows[at].next = at + 1;
    return self;
}

opt_int expiring_cache_get(expiring_cache *self, long long user) {
    const int at = *place(self, user);
    if (at == 0) return (opt_int){false};
    leave(self, at, USE);
    join(self, at, USE);
    return (opt_int){true, self->rows[at].row};
}

void expiring_cache_put(expiring_cache *self, long long user, long long row) {
    drop(self, place(self, user));
    if (self->free == 0) drop(self, place(self, self->rows[self->rows[0].after[USE]].user));
    const int at = self->free;
    row_at *one = &self->rows[at];
    self->free = one->next;
    one->user = user;
    one->row = row;
    one->born = self->now;
    int *link = bucket(self, user);
    one->next = *link;
    *link = at;
    join(self, at, USE);
    join(self, at, AGE);
    ++self->count;
}

void expiring_cache_tick(expiring_cache *self, long long seconds) {
    self->now += seconds;
    for (int at = self->rows[0].after[AGE]; at != 0; at = self->rows[0].after[AGE]) {
        if (self->now - self->rows[at].born < self->lifetime) return;
        drop(self, place(self, self->rows[at].user));
    }
}

long long expiring_cache_count(expiring_cache *self) {
    return self->count;
}
