-- Week retention: a user came back or did not, asked with EXISTS.
CREATE VIEW users AS
SELECT user_id, MIN(signed_up) AS first_day FROM signups WHERE signed_up IS NOT NULL GROUP BY user_id;

CREATE TEMP TABLE fates AS
SELECT
  date_trunc('week', first_day) AS week,
  EXISTS (
    SELECT 1 FROM visits AS v
    WHERE v.user_id = users.user_id AND v.visited_on BETWEEN first_day + 7 AND first_day + 13
  ) AS back
FROM users;

SELECT week, COUNT(*) AS users, COUNT(*) FILTER (WHERE back) AS returned, AVG(back::INTEGER) AS share
FROM fates
GROUP BY ALL
ORDER BY week;
