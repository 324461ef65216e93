// Takes the tree apart from the top, then goes through the list backwards: each hut passes its better arm up.
struct TreeNode<T> {
    value: T,
    left: Option<Box<TreeNode<T>>>,
    right: Option<Box<TreeNode<T>>>,
}

fn best_path(root: Option<Box<TreeNode<i64>>>) -> i64 {
    let Some(top) = root else { return 0 };
    let mut best = top.value;
    let mut huts: Vec<(i64, usize)> = Vec::new();
    let mut waiting = vec![(top, 0)];
    // A hut that is taken apart owns nothing below it when it goes, so nothing is freed level by level.
    while let Some((mut hut, above)) = waiting.pop() {
        let place = huts.len();
        huts.push((hut.value, above));
        waiting.extend([hut.left.take(), hut.right.take()].into_iter().flatten().map(|below| (below, place)));
    }
    let mut arms = vec![(0, 0); huts.len()];
    for place in (0..huts.len()).rev() {
        let (points, above) = huts[place];
        let (both, better) = arms[place];
        best = best.max(points + both);
        let arm = (points + better).max(0);
        arms[above] = (arms[above].0 + arm, arms[above].1.max(arm));
    }
    best
}
