#include <bits/stdc++.h>
using namespace std;

struct Pair {
    long long first;
    string second;
};

class Notebook {
    string title;
    vector<vector<long long>> rows;

  public:
    Notebook(const string &title, vector<vector<long long>> rows) : title(title), rows(rows) {}

    string rename(string next) {
        swap(title, next);
        return next;
    }

    double echo(double number) { return number; }

    const vector<vector<long long>> &add_row(const vector<long long> &row) {
        rows.push_back(row);
        return rows;
    }

    optional<Pair> best() {
        if (rows.empty()) return nullopt;
        return Pair{(long long)rows.size(), title};
    }

    void clear() { rows.clear(); }
};
