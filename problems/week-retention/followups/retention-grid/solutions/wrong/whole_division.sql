-- Wrong: divides whole numbers and drops the rest.
WITH users AS (
  SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id
), cohorts AS (
  SELECT date_trunc('week', first_day)::DATE AS week, COUNT(*) AS users FROM users GROUP BY week
), returns AS (
  SELECT DISTINCT u.user_id, date_trunc('week', u.first_day)::DATE AS week, (v.visited_on - u.first_day) // 7 AS later
  FROM users AS u
  JOIN visits AS v ON v.user_id = u.user_id AND v.visited_on >= u.first_day
), counted AS (
  SELECT week, later, COUNT(*) AS returned FROM returns GROUP BY week, later
)
SELECT c.week, k.later, COALESCE(r.returned, 0) AS returned, COALESCE(r.returned, 0) // c.users AS share
FROM cohorts AS c
CROSS JOIN range(1, 5) AS k(later)
LEFT JOIN counted AS r ON r.week = c.week AND r.later = k.later
ORDER BY c.week, k.later;
