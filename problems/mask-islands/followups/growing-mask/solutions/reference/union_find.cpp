// Growing mask: union-find over all pixels, the smaller object joined to the larger one.
struct Pair {
    long long first;
    long long second;
};

struct Areas {
    std::vector<int> parent, size;

    int root(int pixel) {
        while (parent[pixel] != pixel) pixel = parent[pixel] = parent[parent[pixel]];
        return pixel;
    }

    bool join(int one, int other) {
        one = root(one);
        other = root(other);
        if (one == other) return false;
        if (size[one] < size[other]) std::swap(one, other);
        parent[other] = one;
        size[one] += size[other];
        return true;
    }
};

std::vector<long long> growing_mask(long long rows, long long columns, const std::vector<Pair>& marks) {
    Areas areas{std::vector<int>(rows * columns, -1), std::vector<int>(rows * columns, 1)};
    std::vector<long long> counts;
    long long objects = 0;
    for (const auto& [y, x] : marks) {
        const long long pixel = y * columns + x;
        if (areas.parent[pixel] < 0) {
            areas.parent[pixel] = static_cast<int>(pixel);
            ++objects;
            for (const auto& [down, right] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                const long long there = y + down, beside = x + right, near = there * columns + beside;
                if (there < 0 || there >= rows || beside < 0 || beside >= columns || areas.parent[near] < 0) continue;
                objects -= areas.join(static_cast<int>(pixel), static_cast<int>(near));
            }
        }
        counts.push_back(objects);
    }
    return counts;
}
