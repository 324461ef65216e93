-- Slow: pairs every user with every visit and sorts out afterwards.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id
), pairs AS (
  SELECT u.user_id, u.first_day, k.later,
    COUNT(CASE WHEN v.user_id = u.user_id AND (v.visited_on - u.first_day) // 7 = k.later THEN 1 END) AS hits
  FROM users AS u
  CROSS JOIN range(1, 5) AS k(later)
  LEFT JOIN visits AS v ON coalesce(v.user_id, 0) % 1 = u.user_id % 1
  GROUP BY u.user_id, u.first_day, k.later
)
SELECT date_trunc('week', first_day)::DATE AS week, later, COUNT(*) FILTER (WHERE hits > 0) AS returned,
  returned / COUNT(*) AS share
FROM pairs
GROUP BY week, later
ORDER BY week, later;
