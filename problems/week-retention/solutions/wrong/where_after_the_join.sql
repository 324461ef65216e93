-- Wrong: the condition on the days stands after the left join and undoes it.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id
)
SELECT date_trunc('week', u.first_day)::DATE AS week, COUNT(DISTINCT u.user_id) AS users,
  COUNT(DISTINCT CASE WHEN v.visited_on - u.first_day >= 7 THEN v.user_id END) AS returned, returned / users AS share
FROM users AS u
LEFT JOIN visits AS v ON v.user_id = u.user_id
WHERE v.visited_on IS NULL OR v.visited_on - u.first_day < 14
GROUP BY week
ORDER BY week;
