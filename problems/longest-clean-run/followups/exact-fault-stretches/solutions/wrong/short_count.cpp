// Wrong: counts in 16 bits.
long long exact_stretches(const std::vector<bool>& faulty, long long k) {
    std::vector<unsigned short> starts(faulty.size() + 1);
    starts[0] = 1;
    unsigned short found = 0;
    long long failures = 0;
    for (const bool failed : faulty) {
        failures += failed;
        if (failures >= k) found += starts[failures - k];
        ++starts[failures];
    }
    return found;
}
