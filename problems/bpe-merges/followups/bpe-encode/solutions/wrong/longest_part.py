"""Wrong: cuts off the longest known part from the left, again and again."""


def encode(merges: list[list[str]], text: str) -> list[str]:
    known = {left + right for left, right in merges}
    longest = max(map(len, known), default=1)
    parts: list[str] = []
    place = 0
    while place < len(text):
        sizes = range(min(longest, len(text) - place), 0, -1)
        size = next((size for size in sizes if text[place : place + size] in known), 1)
        parts.append(text[place : place + size])
        place += size
    return parts
