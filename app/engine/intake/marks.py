"""How headings, captions, credits, datelines and agency marks look in a news text. Data and patterns, no decisions about stories."""

from __future__ import annotations

import re

AGENCIES: tuple[tuple[str, str], ...] = (
    ("reuters", "Reuters"),
    ("afp", "AFP"),
    ("ap", "AP"),
    ("associated press", "AP"),
    ("dpa", "dpa"),
    ("epa", "EPA"),
    ("efe", "EFE"),
    ("ansa", "ANSA"),
    ("getty images", "Getty Images"),
    ("xinhua", "Xinhua"),
    ("tass", "TASS"),
    ("kyodo", "Kyodo"),
    ("yonhap", "Yonhap"),
    ("anadolu", "Anadolu"),
    ("pti", "PTI"),
    ("upi", "UPI"),
    ("bloomberg", "Bloomberg"),
    ("dw", "DW"),
)
"""Agencies that sign photos and reports: as found (lower case), as named."""

_AGENCY = "|".join(re.escape(found) for found, _ in AGENCIES)
_NAMES = dict(AGENCIES)
_CREDIT_TAIL = re.compile(
    rf"\((?:photo(?: by)?:?\s*)?(?:[\w .'-]{{1,40}}[/,]\s*)?({_AGENCY})(?:[/ ][\w .'-]{{1,40}})?\)\s*$", re.IGNORECASE
)
_CREDIT_SIGN = re.compile(rf"(?:\b({_AGENCY})/[A-Z]|\bvia ({_AGENCY})\b|/({_AGENCY})\b)", re.IGNORECASE)
_PHOTO_WORDS = re.compile(r"\b(?:file photo|handout(?: photo)?|photo(?:graph)? by|photo:|picture released by|ap photo)\b", re.IGNORECASE)
_PHOTO_HINTS = ("photo", "handout", "picture released")
_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.\-/]+(?:[ ,]+(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.\-/]+|[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+\.?)){0,5})"
    r"(?:,? (?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)?"
    r"(?: ?\((?P<agency>[^()\n]{2,60})\))?"
    r"\s*(?P<dash>[-–—]{1,3}|:)\s+"
)
_SIGNED = re.compile(
    rf"(?P<place>[A-Z][\w’'.-]*(?:[ /,]+[A-Z][\w’'.-]*){{0,5}})(?:,? \w{{3,9}}\.? \d{{1,2}}(?:, \d{{4}})?)? ?\((?P<agency>(?i:{_AGENCY})|BBC|IRNA|ANI|Interfax|Ukrinform|CNN)\)\s*(?P<dash>[-–—]{{1,3}}|:)\s+"
)
"""A dateline whose town is not in capitals: only before an agency known by name."""
_SLASHED = re.compile(
    r"(?P<place>[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,4}),? [A-Z][a-z]{2,8}\.? \d{1,2}\.? ?/(?P<agency>[A-Za-z]{2,20})/\.?(?P<dash>\s?[-–—]{0,2})\s+"
)
"""A dateline as Russian agencies write it: "KURSK, April 8. /TASS/."."""
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?: ?(?:[ap]\.?m\.?|GMT|UTC|CES?T|BST|E[SD]?T|h)(?![a-z]))?\s*[-–—:|]{1,2}\s+")
_MARK = re.compile(r"[A-Z]{2,6}")
_SEPARATOR = re.compile(r"[\W_]{3,}")
_SUBHEAD_LENGTH = 90
_CAPTION_LENGTH = 700
_LONGEST_DATELINE = 200


def agency_name(found: str) -> str:
    """An agency as found in a text -> its usual name ("REUTERS" -> "Reuters"); unknown names unchanged."""
    return _NAMES.get(found.strip().lower(), found.strip())


def credits_in(line: str) -> list[str]:
    """Agencies credited in a caption, in order."""
    tail = _CREDIT_TAIL.search(line[-120:])
    found = [agency_name(next(g for g in match.groups() if g)) for match in _CREDIT_SIGN.finditer(line[:_CAPTION_LENGTH])]
    return ([agency_name(tail.group(1))] if tail else []) + found


def looks_like_caption(line: str) -> bool:
    """True for a line that ends in, or holds, a photo credit; not for a paragraph whose dateline names the agency."""
    return len(line) <= _CAPTION_LENGTH and _has_credit(line) and dateline_at(line, 0, len(line)) is None


def _has_credit(line: str) -> bool:
    if line.endswith(")") and _CREDIT_TAIL.search(line[-120:]) is not None:
        return True
    if ("/" in line or "via " in line) and _CREDIT_SIGN.search(line) is not None:
        return True
    lower = line.lower()
    for hint in _PHOTO_HINTS:  # a loop, as any() with a generator takes twice the time of the few looks
        if hint in lower:
            return _PHOTO_WORDS.search(lower) is not None
    return False


def looks_like_mark(line: str) -> bool:
    """True for a line that is only an agency's letters ("TT", "AFP")."""
    return line.isupper() and _MARK.fullmatch(line) is not None


def looks_like_separator(line: str) -> bool:
    """True for a line of dashes, stars or the like."""
    return len(line) <= 80 and _SEPARATOR.fullmatch(line) is not None


def looks_like_subhead(line: str) -> bool:
    """True for a short line in capitals without a full stop ("SECOND BASIN CLOSED")."""
    return len(line) <= _SUBHEAD_LENGTH and " " in line and line.isupper() and not line.endswith((".", ":", '"', "”"))


def looks_like_heading(line: str) -> bool:
    """True for a line of some words without a sentence's end."""
    last = line.rstrip("\"”’'")[-1:]
    if len(line) > 200 or last in (".", "!", "?", ":", ";", ",", "") or line.startswith(('"', "“", "-", "•", "*", "|")):
        return False
    return 3 <= len(line.split(" ", 40)) <= 30


def clock_end(text: str, start: int, end: int) -> int:
    """Where the words begin behind the time of day that opens an entry of a live page ("13:30 - The mayor says ..."); `start` without one."""
    match = _CLOCK.match(text, start, end) if text[start : start + 1].isdigit() else None
    return match.end() if match is not None and match.end() < end else start


def dateline_at(text: str, start: int, end: int) -> tuple[int, int, tuple[int, int] | None] | None:
    """(start, end, span of the agency or None) of the dateline a paragraph begins with: "KYIV, Jan 14 (Reuters) - ". Else None."""
    near = min(end, start + _LONGEST_DATELINE)
    match = next((found for form in (_DATELINE, _SIGNED, _SLASHED) if (found := form.match(text, start, near)) is not None), None)
    if match is None or (match["agency"] is None and match["dash"] == ":"):
        return None
    if match["agency"] is None and len(match["place"]) < 3:
        return None
    return match.start(), match.end(), match.span("agency") if match["agency"] is not None else None
