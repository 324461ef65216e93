-- Slow: pairs every user with every visit and sorts out afterwards.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id
), pairs AS (
  SELECT u.user_id, u.first_day,
    COUNT(CASE WHEN v.user_id = u.user_id AND v.visited_on - u.first_day BETWEEN 7 AND 13 THEN 1 END) AS hits
  FROM users AS u
  LEFT JOIN visits AS v ON coalesce(v.user_id, 0) % 1 = u.user_id % 1
  GROUP BY u.user_id, u.first_day
)
SELECT date_trunc('week', first_day)::DATE AS week, COUNT(*) AS users,
  COUNT(*) FILTER (WHERE hits > 0) AS returned, returned / users AS share
FROM pairs
GROUP BY week
ORDER BY week;
