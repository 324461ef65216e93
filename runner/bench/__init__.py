"""The benchmark: submissions as the product judges them, side by side with the same work done bare and done naively."""
