"""Questions with two answers and the words that give each, by field. Data."""
