-- Wrong: counts rows of the join, so repeated visits count again.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id
)
SELECT date_trunc('week', u.first_day)::DATE AS week, COUNT(*) AS users,
  COUNT(v.user_id) AS returned, COUNT(v.user_id) / COUNT(*) AS share
FROM users AS u
LEFT JOIN visits AS v ON v.user_id = u.user_id AND v.visited_on - u.first_day BETWEEN 7 AND 13
GROUP BY week
ORDER BY week;
