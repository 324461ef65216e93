# Never ends of itself.
# mypy: ignore-errors
while True:
    pass
