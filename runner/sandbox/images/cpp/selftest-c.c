// Ends as its input asks: the self-test of the language.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char word[8] = "";
    long long first = 0, second = 0;
    if (scanf("%7s %lld %lld", word, &first, &second) != 3) return 1;
    if (!strcmp(word, "wa")) printf("%lld\n", first + second + 1);
    else if (!strcmp(word, "tle")) for (volatile int turn = 0;; turn = turn + 1);
    else if (!strcmp(word, "mle")) for (char *volatile kept;;) memset(kept = malloc(1 << 20), 1, 1 << 20);
    else if (!strcmp(word, "ole")) for (;;) puts("and so on");
    else if (!strcmp(word, "rte")) return 3;
    else printf("%lld\n", first + second);
}
