-- Retention grid: four marks for each user, and their means by week.
CREATE TEMP TABLE users AS
SELECT user_id, MIN(signed_up) AS first_day FROM signups GROUP BY user_id HAVING MIN(signed_up) IS NOT NULL;

CREATE TEMP TABLE marks AS
SELECT
  u.user_id,
  date_trunc('week', u.first_day)::DATE AS week,
  unnest([1, 2, 3, 4]) AS later,
  unnest([
    COUNT(*) FILTER (WHERE v.visited_on - u.first_day BETWEEN 7 AND 13) > 0,
    COUNT(*) FILTER (WHERE v.visited_on - u.first_day BETWEEN 14 AND 20) > 0,
    COUNT(*) FILTER (WHERE v.visited_on - u.first_day BETWEEN 21 AND 27) > 0,
    COUNT(*) FILTER (WHERE v.visited_on - u.first_day BETWEEN 28 AND 34) > 0
  ]) AS back
FROM users AS u
LEFT JOIN visits AS v ON v.user_id = u.user_id
GROUP BY u.user_id, u.first_day;

SELECT week, later, COUNT(*) FILTER (WHERE back) AS returned, AVG(back::INTEGER) AS share
FROM marks
GROUP BY week, later
ORDER BY week, later;
