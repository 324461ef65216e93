-- Wrong: the week's number and the day's year do not belong together around New Year.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id
)
SELECT MIN(date_trunc('week', u.first_day))::DATE AS week, COUNT(DISTINCT u.user_id) AS users,
  COUNT(DISTINCT v.user_id) AS returned, returned / users AS share
FROM users AS u
LEFT JOIN visits AS v ON v.user_id = u.user_id AND v.visited_on - u.first_day BETWEEN 7 AND 13
GROUP BY year(u.first_day), week(u.first_day)
ORDER BY week;
