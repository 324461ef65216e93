"""The history of the tables; HEAD names the newest revision."""

HEAD = "0009"
