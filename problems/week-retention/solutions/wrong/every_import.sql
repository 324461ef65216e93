-- Wrong: a user who was imported twice is two sign-ups.
SELECT date_trunc('week', s.signed_up)::DATE AS week, COUNT(DISTINCT s.user_id) AS users,
  COUNT(DISTINCT v.user_id) AS returned, returned / users AS share
FROM signups AS s
LEFT JOIN visits AS v ON v.user_id = s.user_id AND v.visited_on - s.signed_up BETWEEN 7 AND 13
WHERE s.signed_up IS NOT NULL
GROUP BY week
ORDER BY week;
