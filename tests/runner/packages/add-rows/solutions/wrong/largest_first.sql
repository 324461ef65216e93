SELECT a + b AS total FROM pairs ORDER BY total DESC;
