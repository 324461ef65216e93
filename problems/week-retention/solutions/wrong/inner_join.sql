-- Wrong: weeks nobody returned from do not appear.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id
)
SELECT date_trunc('week', u.first_day)::DATE AS week, COUNT(DISTINCT u.user_id) AS users,
  COUNT(DISTINCT v.user_id) AS returned, COUNT(DISTINCT v.user_id) / COUNT(DISTINCT u.user_id) AS share
FROM users AS u
 JOIN visits AS v ON v.user_id = u.user_id AND v.visited_on - u.first_day BETWEEN 7 AND 13
GROUP BY week
ORDER BY week;
