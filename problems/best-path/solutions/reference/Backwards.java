// Lists the huts from the top, then goes through the list backwards: each passes its better arm up.
import java.util.ArrayList;
import java.util.List;

class Solution {
    static class TreeNode {
        long value;
        TreeNode left;
        TreeNode right;

        TreeNode(long value) {
            this.value = value;
        }
    }

    static class Listed {
        final TreeNode hut;
        final Listed above;
        long both, better;

        Listed(TreeNode hut, Listed above) {
            this.hut = hut;
            this.above = above;
        }
    }

    static long bestPath(TreeNode root) {
        if (root == null) return 0;
        List<Listed> huts = new ArrayList<>();
        huts.add(new Listed(root, null));
        for (int place = 0; place < huts.size(); place++) {
            Listed here = huts.get(place);
            if (here.hut.left != null) huts.add(new Listed(here.hut.left, here));
            if (here.hut.right != null) huts.add(new Listed(here.hut.right, here));
        }
        long best = root.value;
        for (int place = huts.size() - 1; place >= 0; place--) {
            Listed here = huts.get(place);
            best = Math.max(best, here.hut.value + here.both);
            long arm = Math.max(0, here.hut.value + here.better);
            if (here.above == null) continue;
            here.above.both += arm;
            here.above.better = Math.max(here.above.better, arm);
        }
        return best;
    }
}
