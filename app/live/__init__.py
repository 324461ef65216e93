"""The live room: one document, its people, its clock and its log, as the server sees them."""
