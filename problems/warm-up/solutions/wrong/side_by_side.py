"""Wrong: puts the two words side by side: they were never made numbers."""

a, b = input().split()
print(a + b)
