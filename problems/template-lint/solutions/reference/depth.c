// First unmatched brace: a depth, and the place where it last rose from zero; bytes 10xxxxxx continue a character.
#include <stdbool.h>

long long first_unmatched(text text_) {
    long long position = -1, depth = 0, first = -1;
    bool escaped = false;
    for (size_t i = 0; i < text_.size; ++i) {
        const unsigned char byte = (unsigned char)text_.data[i];
        if ((byte & 0xC0) == 0x80) continue;
        ++position;
        if (escaped) {
            escaped = false;
        } else if (byte == '\\') {
            escaped = true;
        } else if (byte == '{') {
            if (depth++ == 0) first = position;
        } else if (byte == '}') {
            if (depth-- == 0) return position;
        }
    }
    return depth > 0 ? first : -1;
}
