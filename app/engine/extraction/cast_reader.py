"""Reads the people and bodies of one story: runs of capitalised words and descriptions like "the weather institute"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from app.engine.extraction.cast import Cast, Use
from app.engine.extraction.cue_lexicon import CUES
from app.engine.extraction.given_names import gender_of
from app.engine.extraction.grammar_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from app.engine.extraction.headlines import behind_capitals
from app.engine.extraction.introductions import NO_NOUN_PHRASE, Introduction, introduction
from app.engine.extraction.members import Member, is_body, kinds_of, looks_of, names_trade, split_of
from app.engine.extraction.pattern_letters import one_of
from app.engine.extraction.role_words import AUTHORITIES, BODY_KINDS, ROLE_NOUNS
from app.engine.extraction.types import Span
from app.engine.linking.names import fold, state_in, words_of
from app.engine.linking.wordlists import words

_LETTERS = r"[\w-]*(?:['’](?!s\b|\s)[\w-]*)*"
_WORD = rf"(?:[A-Z]\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Prof|Capt|Maj|Adm|St)\.|(?:al-|el-)?[A-Z]{_LETTERS})"
_JOINT = r"(?: (?:de|del|van|von|al|bin|el|da|di|der|y|&|of the|of))? "
_TITLE = r"(?:(?<=M)(?:rs?|s|aj)|(?<=D)r|(?<=S)(?:en|gt|t)|(?<=R)ep|(?<=G)(?:ov|en)|(?<=C)(?:ol|apt)|(?<=L)t|(?<=P)rof|(?<=A)dm)\."
_FIRST_WORD = rf"[A-Z](?<![\w’'-].)(?:\.|{_TITLE}|{_LETTERS})"
"""A `_WORD` behind nothing that belongs to it; it begins with its letter, as `re` skips quickly to a letter and slowly to a lookbehind."""
_RUN = re.compile(rf"{_FIRST_WORD}(?:(?:{_JOINT}|(?:['’]s?) (?=[A-Z])){_WORD}){{0,6}}")
_OPENERS = words(
    "But And Then Yet So When While After Before As If On In At For The With Although Though Because Since Both Even Only Like A An Its "
    "His Her Their According To By Of From Not Now Here There This That These Those It He She They We I You Our One Two Three Some Many "
    "Most All No What Who Why How Where Last Late Early Earlier Later Meanwhile However Also Or Nor Neither Either Under Over About Around "
    "Among Asked Speaking During Despite Until Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_SENTENCE_START = re.compile(
    r"(?:^|[.!?:\n]['\"”’)]*\s+|\) [-–—]+ |— )"
    r"(?:\d[\d:.]* )?(?:(?:In|On|At|After|Across|Behind|Before|During|Inside|Outside|Near|Under|Meanwhile|Later|But|And|By|For|From|With)\b[^,.;\n]{0,60}, ?"
    r"|(?:But|And|Then|Still|Yet) )?$"
)
_STOPS = (".", "!", "?", ":")
_SENTENCE_WORDS = ("But", "And", "Then", "Still", "Yet")
"""The only words in letters behind which `_SENTENCE_START` ends without a comma."""
_HEAD = re.compile(rf" {one_of(BODY_KINDS)}(?![\w’'-])")
_COMMON = re.compile(
    rf"[A-Zat](?<![\w’'-].)(?:(?<=[A-Z])(?P<owner>(?:\.|{_TITLE}|{_LETTERS})(?: {_WORD}){{0,2}}['’]s?)|(?<=[Tt])he|(?<=[Aa])n?) "
    rf"(?P<words>(?:[A-Za-z][\w-]*+['’]?s? ){{0,3}}?)(?P<head>{one_of(BODY_KINDS)})(?![\w’'-])(?P<field> of (?:the )?[a-z]+)?"
)
"""A body named by what it is: "the national weather institute", "Estmark's army"; `owner` is without its first letter."""
_WORKPLACE = re.compile(
    r" (?:[a-z]+ works\b|(?:pit|plant|mine|factory|refinery|shares|stock|depot|warehouse|employee|smelter|mill|store|tanker|freighter|executive|pipeline|"
    r"terminal)s?\b)|['’]s head office\b"
)
"""Behind a name: it is a company's."""
_FIRM = re.compile(r"['’]s (?:head office|headquarters|shares|shareholders|employees|workforce|chief executive)\b| (?:shares|stock)\b")
"""Behind a single name: it is a company's."""
_SHARES = re.compile(r"\b(?:shares|stake|stock|investors) (?:in|of) $", re.IGNORECASE)
_RUNS = re.compile(r", which (?:runs|owns|operates|makes|built|manages|supplies|employs|ran|owned|operated|made)\b")
"""Behind a single name: it is a firm's, or another body's."""
_DEED = re.compile(
    r" (?!housing|nursing|engineering|mining|shipping|planning|learning|banking|farming|fishing|policing|training|building|aging)[a-z]+ing$"
)
"""Behind "of": what a body is accused of, not what it is for."""
_DESCRIBES = re.compile(r"[A-Z][\w.]*-(?:based|listed|owned|backed|led|run|controlled|aligned|headquartered|registered)")
"""Opens what is said of a name ("London-listed Blackridge Gold")."""
_NEXT_WORD = re.compile(r" (?P<noun>[a-z]+)\b")
_BELONGINGS = words("troops forces officials shares buildings building headquarters staff members data sources cars lines positions funds")
_NO_DESCRIPTION = NO_NOUN_PHRASE | DETERMINERS | PREPOSITIONS | SUBORDINATORS
_LOOK_BACK, _LOOK_BACK_SHARES = 90, 13
_LONGEST_FIELD = 60
"""What a body of that name is for takes no more characters behind it ("office of the coroner")."""
_NO_NAMES = words(
    "January February March April May June July August September October November December Mr Mrs Ms Dr North South East West Northern Southern "
    "Eastern Western Police Officials Residents Analysts Experts Witnesses Workers Shares Striking Talks Union Government Parliament"
)
"""Single words in capitals that name no firm."""
_MOST_RUNS = 900
_MOST_MENTIONS = 60
_LEAST_INITIALS = 3
SUBJECT = 350
"""Who opens a sentence, or spoke, is taken up before a name that stands so many characters nearer."""


def read_cast(text: str, body: Span) -> Cast:
    """The story at `body` of the text -> who it names; bounded: the first 900 runs of capitalised words."""
    return _Reader(text, body).read()


class _Reader:
    def __init__(self, text: str, body: Span) -> None:
        self._text = text
        self._body = body
        self._cast = Cast(text, body, self._single_use)

    def read(self) -> Cast:
        singles: list[tuple[str, int, int]] = []
        for run, start, end in self._runs():
            if " " in run:
                self._add(run, start, end)
            else:
                singles.append((run, start, end))
        for run, start, end in singles:
            self._add_single(run, start, end)
        for match in islice(self._described(), _MOST_RUNS):
            self._add_common(match)
        return self._cast

    def _described(self) -> Iterator[re.Match[str]]:
        """The matches of `_COMMON` in order, looked for around the nouns that each of them holds: it is slow where there are none."""
        done = self._body.start
        for head in _HEAD.finditer(self._text, *self._body):
            at = head.start()
            first = max(done, at - _LOOK_BACK, self._text.rfind(",", done, at) + 1, self._text.rfind("\n", done, at) + 1)
            for match in _COMMON.finditer(self._text, first, min(head.end() + _LONGEST_FIELD, self._body.end)) if at >= done else ():
                if match.start() > at:
                    break
                done = match.end()
                yield match

    def _runs(self) -> Iterator[tuple[str, int, int]]:
        """The runs of capitalised words with their places, without the word that only opens a sentence."""
        for match in islice(_RUN.finditer(self._text, behind_capitals(self._text, self._body), self._body.end), _MOST_RUNS):
            start = match.start()
            run = match.group()
            if run.isupper() and self._text[start - 1 : start] in ("", "\n"):
                continue  # the town of a dateline
            first, space, rest = run.partition(" ")
            while space and (first in _OPENERS or _DESCRIBES.fullmatch(first)):
                start += len(run) - len(rest)
                run = rest
                first, space, rest = run.partition(" ")
            for part, at in split_of(run) if " of " in run else ((run, 0),):
                if part not in _OPENERS:
                    yield part, start + at, start + at + len(part)

    def _salience(self, start: int, end: int) -> int:
        """A name that opens a sentence is taken up before one that stands nearer; one that owns something is not."""
        opens = self._opens(start - 4 if self._text.startswith("The ", max(0, start - 4)) else start)
        owns = self._text.startswith(("’s", "'s", "’", "'"), end)
        return start + (SUBJECT if opens and not owns else 0)

    def _opens(self, start: int) -> bool:
        first, end = max(self._body.start, start - _LOOK_BACK), start
        while end > first and self._text[end - 1].isspace():
            end -= 1
        last = self._text[end - 1] if end > first else ""
        if last in _STOPS and end < start:
            return True
        if last.isalpha() and not self._text.endswith(_SENTENCE_WORDS, first, end):
            return False
        return _SENTENCE_START.search(self._text, first, start) is not None

    def _add(self, run: str, start: int, end: int) -> None:
        intro = introduction(self._text, start, end, self._body.start, self._body.end)
        looks = looks_of(run)
        if looks.personal and (looks.titles or looks.given or intro.person) and not intro.body:
            self._add_person(looks.name, looks.titles, intro, start, end)
        elif intro.body or intro.roles or is_body(run) or kinds_of(run):
            self._add_body(run, intro, start, end)
        elif self._is_company(run, start, end):
            self._add_body(run, intro, start, end)
            self._cast.bodies[run].heads.add("company")
        else:
            self._cast.add_loose(run, start, self._salience(start, end))

    def _single_use(self, start: int, end: int) -> Use:
        """How the text uses a single name that nothing introduces."""
        shares = _SHARES.search(self._text, max(self._body.start, start - _LOOK_BACK_SHARES), start)
        if shares is not None or self._text.startswith(("’s ", "'s "), end) or _RUNS.match(self._text, end):
            return Use.OWNS
        if self._salience(start, end) == start:
            return Use.NAMED
        after = _NEXT_WORD.match(self._text, end)
        verb = after is not None and (after["noun"] in AUXILIARIES or after["noun"] in CUES or after["noun"].endswith("ed"))
        return Use.ACTS if verb else Use.OPENS

    def _is_company(self, run: str, start: int, end: int) -> bool:
        shares = _SHARES.search(self._text, max(self._body.start, start - _LOOK_BACK_SHARES), start)
        return "&" in run or shares is not None or _WORKPLACE.match(self._text, end) is not None

    def _add_person(self, name: Sequence[str], titles: Sequence[str], intro: Introduction, start: int, end: int) -> None:
        full = " ".join(name)
        member = self._cast.person_called(full) if len(name) == 1 else None
        if member is None:
            member = self._cast.person_of(full)
        if len(name) > 1 and member.gender is None:
            member.gender, member.sure = gender_of(name[0])
        if titles:
            member.learn(((fold(titles[-1]).strip("."), fold(" ".join(titles))),))
        member.learn(intro.roles)
        self._mention(member, start, self._salience(intro.start, end))
        self._cast.intros[intro.start] = (end - len(full), member)

    def _add_body(self, run: str, intro: Introduction, start: int, end: int) -> None:
        member = self._cast.body_of(run)
        member.learn(intro.roles)
        member.heads.update(kinds_of(run))
        if intro.short is not None:
            self._cast.shorts.setdefault(intro.short.replace(".", ""), run)
        self._mention(member, start, self._salience(intro.start, end))
        self._cast.intros.setdefault(intro.start, (start, member))

    def _add_single(self, run: str, start: int, end: int) -> None:
        member = self._cast.person_called(run) or self._cast.body_called(run)
        if member is not None:
            self._mention(member, start, self._salience(start, end))
            return
        intro = introduction(self._text, start, end, self._body.start, self._body.end)
        initials = run.isupper() and len(run) >= _LEAST_INITIALS and self._text.startswith(" ", end)
        acts = initials and self._salience(start, end) > start
        firm = not intro.person and _FIRM.match(self._text, end) is not None
        if intro.body or intro.either or acts or firm:
            self._add_body(run, intro, start, end)
            self._cast.bodies[run].heads.update(("company",) if firm else ())
        elif intro.person and not state_in(words_of(run), 0):
            self._add_person((run,), (), intro, start, end)
        elif run not in _NO_NAMES and run[1:].islower() and not names_trade(run.removesuffix("s")) and not state_in(words_of(run), 0):
            self._cast.singles.setdefault(run, []).append((start, end))

    def _add_common(self, match: re.Match[str]) -> None:
        start, end = match.span()
        if start in self._cast.intros:
            return
        described = match["words"].split()
        if not _NO_DESCRIPTION.isdisjoint(described) or self._describes(match):
            return
        salience = self._salience(start, end)
        owned = match["owner"] is not None
        if described or owned:
            phrase = self._text[start if owned else match.start("words") : end]
            if match["field"] is not None and (match["head"] not in AUTHORITIES or _DEED.search(match["field"])):
                phrase = phrase[: -len(match["field"])]
            body = Member(phrase, person=False, common=phrase.islower(), heads={match["head"]})
            self._mention(self._cast.add_body(body), start, salience)
        elif salience > start and self._text.startswith("The ", start):
            known = self._cast.of_kind(match["head"], start)
            if known is not None:
                self._mention(known, start, salience)

    def _describes(self, match: re.Match[str]) -> bool:
        """True for a body's noun before another noun: "government troops", "the company chairman"."""
        after = _NEXT_WORD.match(self._text, match.end())
        noun = after["noun"] if after is not None else ""
        return noun in _BELONGINGS or noun in ROLE_NOUNS or noun[:-1] in ROLE_NOUNS

    @staticmethod
    def _mention(member: Member, at: int, salience: int) -> None:
        if len(member.mentions) < _MOST_MENTIONS:
            member.mentions.append((at, salience))
