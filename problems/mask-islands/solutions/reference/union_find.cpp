// Objects in a mask: union-find over the pixels, joining each with its right and lower neighbour.
struct Areas {
    std::vector<int> parent, size;

    explicit Areas(int pixels) : parent(pixels), size(pixels, 1) {
        std::iota(parent.begin(), parent.end(), 0);
    }

    int root(int pixel) {
        while (parent[pixel] != pixel) pixel = parent[pixel] = parent[parent[pixel]];
        return pixel;
    }

    void join(int one, int other) {
        one = root(one);
        other = root(other);
        if (one == other) return;
        if (size[one] < size[other]) std::swap(one, other);
        parent[other] = one;
        size[one] += size[other];
    }
};

std::vector<long long> mask_objects(const std::vector<std::vector<bool>>& mask) {
    const int rows = static_cast<int>(mask.size()), columns = static_cast<int>(mask[0].size());
    Areas areas(rows * columns);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            if (!mask[y][x]) continue;
            if (x + 1 < columns && mask[y][x + 1]) areas.join(y * columns + x, y * columns + x + 1);
            if (y + 1 < rows && mask[y + 1][x]) areas.join(y * columns + x, (y + 1) * columns + x);
        }
    }
    long long count = 0, largest = 0;
    for (int pixel = 0; pixel < rows * columns; ++pixel) {
        if (!mask[pixel / columns][pixel % columns] || areas.root(pixel) != pixel) continue;
        ++count;
        largest = std::max<long long>(largest, areas.size[pixel]);
    }
    return {count, largest};
}
