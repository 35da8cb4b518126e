"""The noun phrase that speaks: to the left of a verb group, or behind an inverted cue. No parser: closed word classes and punctuation."""

from __future__ import annotations

from app.engine.extraction.adjuncts import skip_time
from app.engine.extraction.cue_lexicon import CUES, EVIDENCE_NOUNS, NOUNS_TOO
from app.engine.extraction.grammar_words import (
    ABBREVIATIONS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    LEADING,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
)
from app.engine.extraction.tokens import COMMAS, DASHES, HARD_STOPS, QUOTE_MARKS, Tokens
from app.engine.linking.wordlists import words

Range = tuple[int, int]
_VERBS = frozenset(CUES) - NOUNS_TOO
_LONGEST_PHRASE = 30
_LONGEST_APPOSITION = 40
_MOST_APPOSITIONS = 4
_LONGEST_TITLE = 8
_REFLEXIVES = words("himself herself itself themselves")
_ISSUED = words("released published conducted")
"""Participles behind a poll or a report that are no part of its name."""
_AMOUNTS = words("half a one two three four five six seven eight nine ten twenty thirty forty fifty most many all")
_NO_SUBJECT_START = frozenset({")", "]", "'", ".", "itself", "himself", "herself", "themselves"})
_ADVERBS = words("meanwhile however instead too separately nonetheless nevertheless therefore")
_TWO_ADVERBS = frozenset({("once", "more"), ("in", "turn"), ("at", "first"), ("in", "response"), ("in", "return"), ("of", "course")})
_CHANNELS = frozenset({"through", "via"})
_OWNERS = frozenset({"its", "his", "her", "their"})
_OBJECT_OPENERS = frozenset({"a", "an", "the", "its", "his", "her", "their"})


def pronoun_of(word: str) -> str:
    """A lower-case word without a contracted verb: "he's" -> "he"."""
    return word.replace("’", "'").split("'")[0] if "'" in word or "’" in word else word


def _has_verb(s: Tokens, first: int, end: int) -> bool:
    for i in range(first, end):
        word = s.lower[i]
        if word in AUXILIARIES or word in _VERBS or (word.endswith("ed") and s.words[i][0].islower() and i + 1 < end):
            return True
    return False


def _clause_start(s: Tokens, at: int) -> int:
    for i in range(at - 1, -1, -1):
        if s.lower[i] in COMMAS or s.lower[i] in HARD_STOPS or s.quoted[i]:
            return i + 1
    return 0


def _takes_object(s: Tokens, i: int) -> bool:
    """True for a word in -s or -ed right before an article or possessive: a verb with its object ("represents a", "owns the")."""
    word = s.lower[i]
    return (
        word.endswith(("s", "ed"))
        and s.words[i][0].islower()
        and not word.endswith(("ss", "’s", "'s"))
        and i + 1 < len(s)
        and s.lower[i + 1] in _OBJECT_OPENERS
    )


def _antecedent(s: Tokens, end: int) -> Range | None:
    """The noun a relative clause after token end-1 belongs to; behind a verb it is the last noun phrase only."""
    found = phrase_ending_at(s, end)
    if found is None or found[0] == 0 or not _takes_object(s, found[0] - 1):
        return found
    last = max((i for i in range(*found) if s.lower[i] in ("for", "to", "with", "from", "by", "against")), default=found[0] - 1)
    return (last + 1, end) if last + 1 < end else found


def _relative_before(s: Tokens, at: int) -> int:
    """Index of "who", "which" or "that" between the last punctuation and `at`, or -1."""
    for i in range(at - 1, max(-1, at - 12), -1):
        if s.quoted[i] or s.lower[i] in COMMAS or s.lower[i] in HARD_STOPS:
            return -1
        if s.lower[i] in RELATIVES or (s.lower[i] == "that" and i > 0 and s.lower[i - 1] not in CUES):
            return i
    return -1


_READ = frozenset({"seen", "obtained", "reviewed", "published", "released", "leaked", "circulated"})
"""What happened to a paper besides being written ("a report prepared for the court and seen by the Herald")."""


_NAMED_AS = frozenset({"known", "identified"})


def _describing(s: Tokens, i: int) -> int:
    """How many tokens up to `i` only join a description to its noun: "known as" before a name, "and" before "seen by the Herald"; else 0."""
    if s.lower[i] == "and" and s.lower[i + 1] in _READ:
        return 1
    return 2 if s.lower[i] == "as" and i > 0 and s.lower[i - 1] in _NAMED_AS else 0


def phrase_ending_at(s: Tokens, end: int) -> Range | None:
    """The noun phrase whose last token is end-1, or None; leading conjunctions and time expressions are cut off."""
    i = end - 1
    while i >= 0 and end - i <= _LONGEST_PHRASE:
        word = s.lower[i]
        if s.quoted[i] or word in COMMAS or word in HARD_STOPS or word in SUBORDINATORS or (word in SUBJECT_PRONOUNS and word != "us"):
            break
        if word == "." and not ((i > 0 and s.lower[i - 1] in ABBREVIATIONS | {"u.s"}) or (i > 0 and len(s.words[i - 1]) == 1)):
            break
        if (word in AUXILIARIES and (i == 0 or s.words[i][0].islower())) or word in _VERBS or _takes_object(s, i):
            relative = _relative_before(s, i)
            if relative < 0:
                break
            i = relative - 2 if relative > 1 and s.lower[relative - 1] == "and" else relative - 1
            continue
        if word == "that" and (i == 0 or s.lower[i - 1] in CUES or s.lower[i - 1] in TIME_WORDS or not s.lower[i - 1][0].isalpha()):
            break
        if word in ("which", "whom") and i > 0 and s.lower[i - 1] in PREPOSITIONS and s.lower[i - 1] != "of":
            break  # "memos in which managers say ..."
        described = _describing(s, i)
        if described:
            i -= described
            continue
        if word in ("and", "or", "as") and (word == "as" or s.lower[i - 1] in COMMAS or _has_verb(s, _clause_start(s, i), i)):
            break
        i -= 1
    return _without_leading(s, i + 1, end)


def _without_leading(s: Tokens, first: int, end: int) -> Range | None:
    start = first + 2 if s.lower[first : first + 2] == ["according", "to"] else first
    while start < end and (s.lower[start] in LEADING or s.lower[start] in _NO_SUBJECT_START):
        if s.lower[start] == "that" and start + 1 < end and s.words[start][0].isupper():
            break
        start += 1
    if start < end - 1 and s.lower[start] in PREPOSITIONS and not _belongs_to_noun(s, start):
        start = _behind_preposition(s, start, end)
    while start < end - 1 and s.lower[start] in TIME_WORDS and s.lower[start] not in ("may", "march", "late"):
        start += 1
    while start < end and s.lower[start] in TIME_WORDS and end - start == 1:
        return None
    return (start, end) if start < end and s.words[start][0].isalnum() and s.lower[start] not in ("having", "being") else None


def _belongs_to_noun(s: Tokens, at: int) -> bool:
    """True for "about half of", "over 40" and "outside experts": a word like a preposition that counts or describes."""
    word, after = s.lower[at], s.lower[at + 1]
    if word in ("about", "around", "over", "under", "within"):
        return after[0].isdigit() or after in _AMOUNTS
    if word == "at" and after in ("least", "most"):
        return True
    return word in ("outside", "inside") and s.words[at + 1][0].islower() and after not in DETERMINERS and after.endswith("s")


def _behind_preposition(s: Tokens, start: int, end: int) -> int:
    """Start of the subject behind a leading prepositional phrase without comma ("On Tuesday the ministry"), or `end` when none shows."""
    i = start + 1
    if s.lower[start] == "by":
        return i
    while i < end and s.lower[i] in TIME_WORDS:
        i += 1
    if i > start + 1:
        return i
    for j in range(start + 2, end):
        if s.lower[j] in DETERMINERS and s.lower[j - 1] not in PREPOSITIONS:
            return j
    named = next((j for j in range(end - 1, start + 1, -1) if not s.words[j][0].isupper()), start + 1) + 1
    behind_noun = s.words[named - 1][0].islower() and s.lower[named - 1] not in PREPOSITIONS and s.lower[named - 1] not in DETERMINERS
    return named if named < end and behind_noun else end  # "On the second day of the strike Orrin Oil said"


def subject_before(s: Tokens, verb: int) -> Range | None:
    """The subject of the verb group that starts at token `verb`, as token range, or None.

    A pronoun right before the verb is the subject; commas or dashes right before it close an apposition, which is kept.
    """
    end = _before_channel(s, _before_time(s, verb))
    if end <= 0 or s.quoted[end - 1]:
        return _head_before_title(s, end)
    end -= end > 1 and s.lower[end - 1] in _REFLEXIVES
    last = s.lower[end - 1]
    if last == "it" and end > 3 and s.lower[end - 3] in (*RELATIVES, "that") and _is_object(s, end - 1):
        head = _antecedent(s, end - 3)  # "the company that owns it insists"
        return (head[0], end) if head is not None else None
    if pronoun_of(last) in SUBJECT_PRONOUNS:
        return end - 1, end
    if last in ("and", "or", "but"):
        return None
    if last in RELATIVES or (last == "that" and end >= 2 and (s.lower[end - 2] not in CUES or _is_paper(s, end - 2))):
        back = end - 2 if end >= 2 and s.lower[end - 2] in COMMAS else end - 1
        paper = last == "that" and s.lower[end - 2] in CUES
        head = (_determiner_before(s, end - 2), back) if paper else _antecedent(s, back) if back > 0 else None
        if back < end - 1 and (head is None or _describes(s, head)):
            head = _head_of_apposition(s, end - 1, COMMAS) or head
        return (head[0], end) if head is not None else None
    if last == ")" or (last in COMMAS and s.lower[end - 2] == ")"):
        opening = next((i for i in range(end - 2, max(-1, end - 12), -1) if s.lower[i] == "("), -1)
        head = phrase_ending_at(s, opening) if opening > 0 else None
        return (head[0], end) if head is not None else None
    if last in COMMAS or last in DASHES:
        head = _head_of_apposition(s, end, COMMAS if last in COMMAS else DASHES)
        return (head[0], end - 1) if head is not None else None
    if not s.words[end - 1][0].isalnum() and last != "%" and not (last == "." and end > 1 and s.lower[end - 2] in ABBREVIATIONS):
        return None
    return phrase_ending_at(s, end - (last in _ISSUED and end > 2))


def _is_object(s: Tokens, pronoun: int) -> bool:
    """True for a pronoun right behind a verb in small letters ("owns it", "built it")."""
    verb = s.lower[pronoun - 1]
    return (
        s.words[pronoun - 1][0].islower()
        and verb not in CUES
        and verb not in AUXILIARIES
        and verb.endswith(("s", "ed", "ilt", "ade", "ught"))
    )


def _is_paper(s: Tokens, i: int) -> bool:
    """True for the noun in "an early intelligence report that found ..."."""
    return s.lower[i] in EVIDENCE_NOUNS and _determiner_before(s, i) >= 0


def _determiner_before(s: Tokens, i: int) -> int:
    """Index of the article in front of a noun, a few words back; -1 without one."""
    return next((k for k in range(i - 1, max(-1, i - 5), -1) if s.lower[k] in DETERMINERS), -1)


def _head_before_title(s: Tokens, end: int) -> Range | None:
    """The name before an apposition that a quoted title closes: `Tom Berg, the owner of the paper "The Harbour," said`."""
    if end < 5 or s.words[end - 1] not in QUOTE_MARKS or s.lower[end - 2] not in COMMAS:
        return None
    first = end - 1
    while first > 0 and s.quoted[first - 1] and end - first <= _LONGEST_TITLE:
        first -= 1
    if first < 3 or s.quoted[first - 1] or not s.words[first - 1][0].isalnum() or s.lower[first - 1] in _VERBS:
        return None
    comma = next((i for i in range(first - 1, max(0, first - _LONGEST_APPOSITION), -1) if s.lower[i] in COMMAS), -1)
    head = phrase_ending_at(s, comma) if comma > 0 and not any(s.quoted[:first]) else None
    return (head[0], end) if head is not None else None


def _head_of_apposition(s: Tokens, end: int, marks: frozenset[str]) -> Range | None:
    """The noun phrase that the appositions closing at token `end` - 1 describe; several may follow each other, each between commas."""
    close = end - 1
    outermost: Range | None = None
    for _ in range(_MOST_APPOSITIONS):
        opening = next((i for i in range(close - 1, max(-1, close - _LONGEST_APPOSITION), -1) if s.lower[i] in marks), -1)
        if opening <= 0 or s.quoted[opening - 1] or s.quoted[close - 1]:
            break
        before = opening
        if s.lower[before - 1] == ")":
            before = next((i for i in range(before - 2, max(-1, before - 12), -1) if s.lower[i] == "("), before)
        head = phrase_ending_at(s, before)
        if head is not None and not _describes(s, head):
            return head if outermost is None or s.words[head[0]][0].isupper() or s.lower[head[0]] in DETERMINERS else outermost
        if head is not None and s.lower[head[0]] in _OWNERS and s.lower[opening + 1] in RELATIVES:
            return head
        if head is not None and s.lower[head[0]] in DETERMINERS:
            if outermost is None and s.words[opening + 1][0].isupper():
                return head
            outermost = outermost or head
        close = opening
    return outermost


def _describes(s: Tokens, phrase: Range) -> bool:
    """True for a phrase between commas that describes the name before it: "chair of the panel", "D-Velm", "33"."""
    if phrase[0] == 0 or s.lower[phrase[0] - 1] not in COMMAS:
        return False
    first = s.words[phrase[0]]
    return first[0].islower() or first[0].isdigit() or "-" in first


def _before_adverb(s: Tokens, verb: int) -> int:
    """Index behind the subject when "meanwhile", "once more" or "in turn" stands between it and the verb."""
    if verb > 1 and s.lower[verb - 1] in _ADVERBS and s.lower[verb - 2] not in COMMAS:
        return verb - 1
    return verb - 2 if verb > 2 and (s.lower[verb - 2], s.lower[verb - 1]) in _TWO_ADVERBS else verb


def _before_channel(s: Tokens, end: int) -> int:
    """Index behind the subject when "through its lawyer" stands between it and the verb."""
    first = max(1, end - 5)
    if pronoun_of(s.lower[end - 1]) in SUBJECT_PRONOUNS:
        return end  # "through his lawyers he said"
    if _CHANNELS.isdisjoint(s.lower[first : max(first, end - 2)]):
        return end
    through = next(i for i in range(end - 3, first - 1, -1) if s.lower[i] in _CHANNELS)
    return through if s.lower[through + 1] in _OBJECT_OPENERS and not s.quoted[through] else end


def _before_time(s: Tokens, verb: int) -> int:
    """Index behind the subject when a day stands between it and the verb ("The ministry on Wednesday said")."""
    i = verb = _before_adverb(s, verb)
    while i > 0 and s.lower[i - 1] in TIME_WORDS and s.words[i - 1][0].isalpha() and not s.lower[i - 1].endswith(("month", "year", "week")):
        i -= 1
    if i < verb and i > 0 and s.lower[i - 1] == "on":
        return i - 1
    return i if 0 < i == verb - 1 and s.lower[i].endswith("day") and s.words[i - 1][0].isalpha() else verb


def phrase_from(text: str, s: Tokens, first: int) -> Range | None:
    """The noun phrase that starts at token `first` (subject behind an inverted cue, or behind "according to"), with its apposition."""
    i = first
    while i < len(s) and not s.quoted[i]:
        word = s.lower[i]
        if word in HARD_STOPS or (word == "." and s.lower[i - 1] not in ABBREVIATIONS and len(s.words[i - 1]) > 1) or word in (")", "]"):
            break
        if i > first and skip_time(text, s, i) > i:
            break
        if word in COMMAS and not _apposition_follows(s, i + 1):
            break
        if i > first and (word in SUBORDINATORS or (word in COORDINATORS and word != "and")):
            break
        i += 1
    while i > first and s.lower[i - 1] in COMMAS:
        i -= 1
    return (first, i) if i > first else None


def _apposition_follows(s: Tokens, at: int) -> bool:
    """True when what follows a comma describes the noun before it: an article, "who", a title in small letters before no verb."""
    if at >= len(s) or s.quoted[at]:
        return False
    word = s.lower[at]
    if s.words[at][0].isupper() and s.words[at - 2][0].islower() and s.lower[at - 2] not in TIME_WORDS:
        end = next((i for i in range(at, len(s)) if not s.words[i][0].isupper()), len(s))
        return end - at >= 2 and (end >= len(s) or s.words[end] in (",", ".", ":"))
    if word in RELATIVES or word in ("a", "an", "the"):
        end = next((i for i in range(at, len(s)) if s.lower[i] in COMMAS or s.quoted[i] or s.lower[i] in HARD_STOPS), len(s))
        if end < len(s) and s.quoted[end]:
            return False
        return word in RELATIVES or not any(s.lower[i] in AUXILIARIES for i in range(at, end))
    return False
