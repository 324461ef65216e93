-- Week retention: one row a user, a left join with the days in its condition, a count of users.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day
  FROM signups
  GROUP BY user_id
  HAVING MIN(signed_up) IS NOT NULL
)
SELECT
  date_trunc('week', u.first_day)::DATE AS week,
  COUNT(DISTINCT u.user_id) AS users,
  COUNT(DISTINCT v.user_id) AS returned,
  COUNT(DISTINCT v.user_id) / COUNT(DISTINCT u.user_id) AS share
FROM users AS u
LEFT JOIN visits AS v ON v.user_id = u.user_id AND v.visited_on - u.first_day BETWEEN 7 AND 13
GROUP BY week
ORDER BY week;
