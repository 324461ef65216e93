-- Funnel: the latest look before each seat, the latest such seat before each payment.
WITH seats AS (
  SELECT s.user_id, s.done_at, l.done_at AS looked_at
  FROM (SELECT * FROM events WHERE step = 'seat') AS s
  ASOF JOIN (SELECT * FROM events WHERE step = 'look') AS l ON l.user_id = s.user_id AND s.done_at > l.done_at
), payments AS (
  SELECT p.user_id, p.done_at, s.looked_at
  FROM (SELECT * FROM events WHERE step = 'pay') AS p
  ASOF JOIN seats AS s ON s.user_id = p.user_id AND p.done_at > s.done_at
)
SELECT 'look' AS step, COUNT(DISTINCT user_id) AS users FROM events WHERE step = 'look'
UNION ALL
SELECT 'seat', COUNT(DISTINCT user_id) FROM seats WHERE done_at <= looked_at + INTERVAL 24 HOURS
UNION ALL
SELECT 'pay', COUNT(DISTINCT user_id) FROM payments WHERE done_at <= looked_at + INTERVAL 24 HOURS;
