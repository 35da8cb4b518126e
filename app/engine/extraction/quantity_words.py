"""Words around numbers: hedges, units, what is no counted noun. Data, no decisions."""

from __future__ import annotations

from app.engine.extraction.gerunds import PAST_FORMS
from app.engine.linking.wordlists import words

LOW, HIGH, ABOUT = "low", "high", "about"
HEDGES: tuple[tuple[str, str], ...] = (
    ("at least", LOW),
    ("no fewer than", LOW),
    ("no less than", LOW),
    ("not less than", LOW),
    ("no lower than", LOW),
    ("not lower than", LOW),
    ("no smaller than", LOW),
    ("a minimum of", LOW),
    ("well over", LOW),
    ("well above", LOW),
    ("slightly more than", LOW),
    ("a little over", LOW),
    ("as few as", LOW),
    ("more than", LOW),
    ("upwards of", LOW),
    ("in excess of", LOW),
    ("over", LOW),
    ("above", LOW),
    ("exceeding", LOW),
    ("exceeded", LOW),
    ("exceeds", LOW),
    ("exceed", LOW),
    ("topped", LOW),
    ("surpassed", LOW),
    ("far more than", LOW),
    ("just above", LOW),
    ("at the very least", LOW),
    ("up to", HIGH),
    ("as many as", HIGH),
    ("as much as", HIGH),
    ("at most", HIGH),
    ("no more than", HIGH),
    ("not more than", HIGH),
    ("no higher than", HIGH),
    ("not higher than", HIGH),
    ("no greater than", HIGH),
    ("no larger than", HIGH),
    ("no longer than", HIGH),
    ("a maximum of", HIGH),
    ("well under", HIGH),
    ("well below", HIGH),
    ("slightly less than", HIGH),
    ("fewer than", HIGH),
    ("less than", HIGH),
    ("under", HIGH),
    ("below", HIGH),
    ("a little under", HIGH),
    ("not even", HIGH),
    ("nearly", ABOUT),
    ("nearing", ABOUT),
    ("approaching", ABOUT),
    ("barely", ABOUT),
    ("a mere", ABOUT),
    ("a total of", ABOUT),
    ("a record", ABOUT),
    ("another", ABOUT),
    ("almost", ABOUT),
    ("close to", ABOUT),
    ("around", ABOUT),
    ("about", ABOUT),
    ("some", ABOUT),
    ("roughly", ABOUT),
    ("approximately", ABOUT),
    ("an estimated", ABOUT),
    ("just over", LOW),
    ("just under", HIGH),
    ("just", ABOUT),
    ("only", ABOUT),
    ("exactly", ABOUT),
)
UNITS: tuple[tuple[str, str], ...] = (
    (r"%|per ?cent", "percent"),
    (r"percentage points?", "percentage points"),
    (r"(?:square|sq\.?) (?:km|kilomet(?:er|re)s?)|km2|km²", "square km"),
    (r"(?:square|sq\.?) miles?", "square miles"),
    (r"km|kilomet(?:er|re)s?", "km"),
    (r"miles?", "miles"),
    (r"met(?:er|re)s?", "metres"),
    (r"hectares?", "hectares"),
    (r"tonn?es?|tons?", "tonnes"),
    (r"kg|kilogram(?:me)?s?|kilos?", "kg"),
    (r"hours?", "hours"),
    (r"minutes?", "minutes"),
    (r"days?", "days"),
    (r"weeks?", "weeks"),
    (r"months?", "months"),
    (r"years?", "years"),
    (r"dollars?", "dollars"),
    (r"euros?", "euros"),
    (r"pounds?", "pounds"),
    (r"barrels?", "barrels"),
    (r"megawatts?|MW", "megawatts"),
)
DURATIONS = frozenset({"hours", "minutes", "days", "weeks", "months", "years"})
CURRENCIES = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "USD": "dollars", "EUR": "euros", "GBP": "pounds", "CHF": "francs"}
STOP = (
    r"of|in|at|on|to|from|for|by|with|and|or|but|were|was|is|are|had|has|have|"
    r"still|who|that|which|as|than|would|will|could|it|he|she|they|the|a|an|ago|out|more|per|after|before|into|up|off|since|have|been|not|while|when|if|so|down|did|do"
)
"""Words that end a counted noun, as alternatives of a pattern."""
NO_NOUNS = PAST_FORMS | words(
    "dead left fell rose met gone lost came began became drove ate grew saw sank hurt spread can may might should must over under through "
    "about sat stood this that overnight there remain remains now then ago today yesterday tomorrow so near between against during inside across early late each alone another people's most least them whom us which"
)
"""Words behind a number that are no counted noun."""
STATES = words("dead killed wounded injured hurt missing detained arrested unaccounted homeless displaced trapped")
"""What people are behind a number that counts them ("four wounded")."""
PERSONS = words(
    "person man woman child boy girl civilian soldier officer policeman worker miner protester demonstrator fighter passenger resident pilot sailor "
    "prisoner patient student teacher driver firefighter journalist nurse doctor farmer death fatality body"
)
"""Behind "one": somebody is counted ("one person was hurt"), not pointed out ("one thing")."""
