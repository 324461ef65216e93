"""The addresses: parse, permit, call one function, shape the reply."""
