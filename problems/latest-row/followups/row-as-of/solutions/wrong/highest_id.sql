-- Wrong: takes the reading that arrived last, of all that were taken by then.
SELECT q.number, r.taken_at, r.value
FROM questions AS q
LEFT JOIN readings AS r ON r.device = q.device AND r.taken_at <= q.asked_at
QUALIFY ROW_NUMBER() OVER (PARTITION BY q.number ORDER BY r.id DESC) = 1;
