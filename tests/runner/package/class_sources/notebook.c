#include <stdlib.h>

typedef struct notebook {
    text title;
    list_list_int rows;
} notebook;

notebook *notebook_new(text title, list_list_int rows) {
    notebook *self = calloc(1, sizeof *self);
    *self = (notebook){title, rows};
    return self;
}

text notebook_rename(notebook *self, text title) {
    const text before = self->title;
    self->title = title;
    return before;
}

double notebook_echo(notebook *self, double number) {
    return number;
}

list_list_int notebook_add_row(notebook *self, list_int row) {
    self->rows.items = realloc(self->rows.items, (self->rows.count + 1) * sizeof row);
    self->rows.items[self->rows.count++] = row;
    return self->rows;
}

opt_tuple2_int_text notebook_best(notebook *self) {
    if (self->rows.count == 0) return (opt_tuple2_int_text){false};
    return (opt_tuple2_int_text){true, {(long long)self->rows.count, self->title}};
}

void notebook_clear(notebook *self) {
    self->rows.count = 0;
}
