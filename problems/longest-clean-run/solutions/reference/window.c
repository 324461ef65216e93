// Longest stretch: a window whose start follows its end.
long long longest_stretch(list_bool faulty, long long k) {
    size_t start = 0, longest = 0;
    long long failures = 0;
    for (size_t end = 0; end < faulty.count; end++) {
        failures += faulty.items[end];
        while (failures > k) failures -= faulty.items[start++];
        if (end + 1 - start > longest) longest = end + 1 - start;
    }
    return (long long)longest;
}
