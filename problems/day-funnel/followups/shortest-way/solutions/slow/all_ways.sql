-- Slow: joins every look with every later seat and every later payment.
SELECT l.user_id, MIN(date_diff('second', l.done_at, p.done_at)) AS seconds
FROM events AS l
JOIN events AS s ON s.user_id = l.user_id AND s.step = 'seat' AND s.done_at > l.done_at
JOIN events AS p ON p.user_id = l.user_id AND p.step = 'pay' AND p.done_at > s.done_at
WHERE l.step = 'look'
GROUP BY l.user_id;
