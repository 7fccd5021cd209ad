"""The article view: lays out paragraphs when they come into view and paints spans itself. It knows no session."""
