// Lists the huts from the top, then goes through the list backwards: each passes its better arm up.
#include <bits/stdc++.h>
using namespace std;

struct TreeNode {
    long long value;
    TreeNode* left = nullptr;
    TreeNode* right = nullptr;
};

long long best_path(TreeNode* root) {
    if (root == nullptr) return 0;
    vector<TreeNode*> huts{root};
    vector<size_t> above{0};
    for (size_t place = 0; place < huts.size(); ++place) {
        for (TreeNode* below : {huts[place]->left, huts[place]->right}) {
            if (below == nullptr) continue;
            huts.push_back(below);
            above.push_back(place);
        }
    }
    vector<long long> both(huts.size()), better(huts.size());
    long long best = root->value;
    for (size_t place = huts.size(); place-- > 0;) {
        best = max(best, huts[place]->value + both[place]);
        long long arm = max(0LL, huts[place]->value + better[place]);
        both[above[place]] += arm;
        better[above[place]] = max(better[above[place]], arm);
    }
    return best;
}
