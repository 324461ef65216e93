// What starts an output validator of C or C++ in its sandbox: files in, exit code 42 or 43 out.
//
// Before `main`, it reads a nonce, a count and so many byte strings, each after its length: input, answer, output, then
// the arguments; it writes them to files and starts this very program again with their names, which then is the
// validator. It writes the verdict and the validator's message to descriptor 3.
#pragma once
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define VALIDATING_PLACE "/tmp/validating/"
#define VALIDATING_FEEDBACK VALIDATING_PLACE "feedback/"
enum { VALIDATING_MOST_WORDS = 64, VALIDATING_KEPT = 2000 };

static void sandglass_give_up(const char *why) {
    fprintf(stderr, "%s\n", why);
    exit(1);
}

static char *sandglass_part(size_t *size) {
    unsigned long count = 0;
    if (fscanf(stdin, "%lu", &count) != 1 || fgetc(stdin) != '\n') sandglass_give_up("The parts cannot be read.");
    char *data = (char *)malloc(count + 1);
    if (!data || fread(data, 1, count, stdin) != count) sandglass_give_up("The parts cannot be read.");
    data[count] = 0;
    *size = count;
    return data;
}

static void sandglass_file(const char *path) {
    size_t size = 0;
    char *data = sandglass_part(&size);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(data, 1, size, file) != size || fclose(file)) sandglass_give_up("A file cannot be written.");
    free(data);
}

static size_t sandglass_message(char *text) {
    const char *names[] = {VALIDATING_FEEDBACK "teammessage.txt", VALIDATING_FEEDBACK "judgemessage.txt"};
    for (int place = 0; place < 2; ++place) {
        FILE *file = fopen(names[place], "rb");
        if (!file) continue;
        size_t size = fread(text, 1, VALIDATING_KEPT, file);
        fclose(file);
        while (size && strchr(" \r\n\t", text[size - 1])) --size;
        for (size_t at = 0; at < size; ++at)
            if ((unsigned char)text[at] > 126) text[at] = '?';
        if (size) return size;
    }
    return 0;
}

__attribute__((constructor(101))) static void sandglass_begin(int argc, char **argv) {
    if (argc != 1) return;
    char nonce[64];
    unsigned long count = 0;
    if (fscanf(stdin, "%63s %lu", nonce, &count) != 2 || fgetc(stdin) != '\n' || count < 3 || count > VALIDATING_MOST_WORDS)
        sandglass_give_up("The parts cannot be read.");
    mkdir(VALIDATING_PLACE, 0700);
    mkdir(VALIDATING_FEEDBACK, 0700);
    sandglass_file(VALIDATING_PLACE "input");
    sandglass_file(VALIDATING_PLACE "answer");
    sandglass_file(VALIDATING_PLACE "output");
    char *words[VALIDATING_MOST_WORDS + 2] = {argv[0], (char *)VALIDATING_PLACE "input", (char *)VALIDATING_PLACE "answer",
                                             (char *)VALIDATING_FEEDBACK};
    for (unsigned long place = 3; place < count; ++place) {
        size_t size = 0;
        words[place + 1] = sandglass_part(&size);
    }
    pid_t child = fork();
    if (child == 0) {
        int input = open(VALIDATING_PLACE "output", O_RDONLY), nowhere = open("/dev/null", O_WRONLY);
        if (input < 0 || nowhere < 0) sandglass_give_up("The output cannot be read.");
        dup2(input, 0), dup2(nowhere, 1), close(3);
        execv(argv[0], words);
        sandglass_give_up("The validator cannot be started.");
    }
    int status = 0;
    waitpid(child, &status, 0);
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    if (code != 42 && code != 43) {
        fprintf(stderr, "It ended with exit code %d, which must be 42 or 43.\n", code);
        exit(1);
    }
    char text[VALIDATING_KEPT];
    size_t size = sandglass_message(text);
    FILE *channel = fdopen(3, "wb");
    fprintf(channel, "%s\n%d %zu ", nonce, code == 42, size);
    fwrite(text, 1, size, channel);
    fprintf(channel, "\n%s\n", nonce);
    fflush(channel);
    _exit(0);
}
