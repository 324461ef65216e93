// First unmatched brace: a depth and where it last rose from zero; range gives whole runes, but byte positions.
package main

func firstUnmatched(text string) int {
	position, depth, first := -1, 0, -1
	escaped := false
	for _, character := range text {
		position++
		switch {
		case escaped:
			escaped = false
		case character == '\\':
			escaped = true
		case character == '{':
			if depth == 0 {
				first = position
			}
			depth++
		case character == '}':
			if depth == 0 {
				return position
			}
			depth--
		}
	}
	if depth > 0 {
		return first
	}
	return -1
}
