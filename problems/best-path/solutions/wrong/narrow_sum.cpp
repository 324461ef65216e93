// Wrong: adds up in 32 bits, which three good huts leave.
#include <bits/stdc++.h>
using namespace std;

struct TreeNode {
    long long value;
    TreeNode* left = nullptr;
    TreeNode* right = nullptr;
};

static int arm_of(TreeNode* hut, int& best) {
    if (hut == nullptr) return 0;
    unsigned left = max(0, arm_of(hut->left, best)), right = max(0, arm_of(hut->right, best));
    best = max(best, static_cast<int>(static_cast<unsigned>(hut->value) + left + right));
    return static_cast<int>(static_cast<unsigned>(hut->value) + max(left, right));
}

long long best_path(TreeNode* root) {
    if (root == nullptr) return 0;
    int best = static_cast<int>(root->value);
    arm_of(root, best);
    return best;
}
