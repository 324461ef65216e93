// AUC: sort the scores of those who stayed; two binary searches for each one who left.
fn auc(labels: &[i64], scores: &[f64]) -> f64 {
    let of = |wanted: i64| -> Vec<f64> {
        labels.iter().zip(scores).filter(|(label, _)| **label == wanted).map(|(_, score)| *score).collect()
    };
    let (mut stayed, left) = (of(0), of(1));
    if stayed.is_empty() || left.is_empty() {
        return 0.5;
    }
    stayed.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let half_points: usize = left
        .iter()
        .map(|score| stayed.partition_point(|other| other < score) + stayed.partition_point(|other| other <= score))
        .sum();
    half_points as f64 / 2.0 / (left.len() as f64 * stayed.len() as f64)
}
