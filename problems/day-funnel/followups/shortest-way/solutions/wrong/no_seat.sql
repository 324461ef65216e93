-- Wrong: measures from the latest look before a payment, whether or not a seat was chosen between them.
SELECT p.user_id, MIN(date_diff('second', l.done_at, p.done_at)) AS seconds
FROM (SELECT * FROM events WHERE step = 'pay') AS p
ASOF JOIN (SELECT * FROM events WHERE step = 'look') AS l ON l.user_id = p.user_id AND p.done_at > l.done_at
WHERE p.user_id IN (SELECT user_id FROM events WHERE step = 'seat')
GROUP BY p.user_id;
