SELECT coalesce(a + b, 0) AS total FROM pairs ORDER BY total;
