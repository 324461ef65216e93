-- Wrong: compares the first look, the first seat and the first payment of a user only.
WITH firsts AS (
  SELECT user_id, MIN(done_at) FILTER (WHERE step = 'look') AS l, MIN(done_at) FILTER (WHERE step = 'seat') AS s,
    MIN(done_at) FILTER (WHERE step = 'pay') AS p
  FROM events WHERE user_id IS NOT NULL GROUP BY user_id
)
SELECT 'look' AS step, COUNT(l) AS users FROM firsts
UNION ALL SELECT 'seat', COUNT(*) FROM firsts WHERE s > l AND s <= l + INTERVAL 24 HOURS
UNION ALL SELECT 'pay', COUNT(*) FROM firsts WHERE s > l AND p > s AND p <= l + INTERVAL 24 HOURS;
