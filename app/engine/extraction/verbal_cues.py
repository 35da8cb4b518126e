"""A verb that introduces what somebody says, and which form the attribution takes."""

from __future__ import annotations

from app.domain.vocabulary import Stance
from app.engine.extraction.adjuncts import after_cue
from app.engine.extraction.contents import content_end
from app.engine.extraction.cue_lexicon import CUES, NOUNS_TOO, RULED_OUT, STANCE_WHEN_NEGATED, Cue
from app.engine.extraction.denials import UNTRUE
from app.engine.extraction.denying_verbs import (
    DENYING,
    LONGEST_VERDICT,
    Verb,
    bare_denial,
    called_untrue,
    charge_before,
    denied_as,
    denied_by,
    disagrees,
)
from app.engine.extraction.found import NORMAL, PARTICIPLE, Found, trim
from app.engine.extraction.grammar_words import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
)
from app.engine.extraction.members import names_trade
from app.engine.extraction.noun_phrases import Range, pronoun_of, subject_before
from app.engine.extraction.participles import (
    finite_verb,
    inherited_source,
    opens_participle,
    past,
    shared_subject,
    subject_of_clause_before,
)
from app.engine.extraction.relatives import relative
from app.engine.extraction.role_words import BODY_KINDS, OUTLETS, ROLE_NOUNS
from app.engine.extraction.statement_kinds import Content, is_number, reports, rule_name
from app.engine.extraction.tags import interrupts, inverted, is_aside, postposed, tags_a_clause
from app.engine.extraction.tokens import COMMAS, Tokens
from app.engine.extraction.verb_groups import read_group, says_neither
from app.engine.linking.wordlists import words

_AUTHORS = frozenset({"i", "you", "we", "that", "this", "what"})
_NOBODY = frozenset({"neither", "nobody", "none", "each", "nothing", "no"})
_NO_CLAIM_BEHIND = frozenset({"as", "nor", "neither", "why", "whether"})
_ANYBODY = frozenset({"everybody", "everyone", "anybody", "anyone"})
_AMOUNTS = frozenset({"number", "toll", "amount", "rate", "value"})
_INSERTION_OPENERS = frozenset({"if", "when", "as", "for", "in", "on", "at"})
_RULED = frozenset({"ruled", "rules", "ruling"})
_LONGEST_INSERTION = 14
_LONGEST_SCARE = 4
"""Two words and their marks."""
_APPOSED = BODY_KINDS | ROLE_NOUNS | OUTLETS
_NAMES = frozenset({"name", "names", "identity"})
_NEAR_NAME = 4
_TOLD_TO = frozenset({"show", "be", "have", "depict", "contain", "come", "date", "prove", "belong", "include"})
_TAKING_UP = frozenset({"it", "they"})
_CLOSED = frozenset({",", ".", "!", "?"})
_CLOSED_CLASSES = PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | AUXILIARIES | TIME_WORDS | DETERMINERS
_TAKING_OBJECTS = words("name blame object cause request")
"""Kinds of cues that are passive before "by" ("a step criticized by farmers")."""


def read_verb(text: str, s: Tokens, at: int, cue: Cue, left: int, earlier: list[Found]) -> Found | None:
    """The attribution of the cue at token `at`; `left` is where the words not yet given to another attribution start."""
    if s.lower[at] in _RULED and s.lower[at + 1 : at + 2] == ["out"]:
        cue = RULED_OUT
    if _is_no_cue(s, at, cue):
        return None
    group = read_group(s, at)
    if group is not None and cue.needs in _TAKING_OBJECTS and s.lower[at].endswith("ed") and s.lower[at + 1 : at + 2] == ["by"]:
        group = None
    if says_neither(s, at) or (cue.needs == "seem" and group is not None and group.start > 0 and s.lower[group.start - 1] in CUES):
        return None  # "published pictures that it said showed a slick"
    if group is None:
        return denied_by(text, s, at, cue) if cue.stance is Stance.DENIES else None
    stance = cue.stance if not group.negated else STANCE_WHEN_NEGATED[cue.stance]
    if stance is None:
        return None
    if s.lower[at].endswith("ing") and not group.progressive:
        return _participle(text, s, at, cue, stance, earlier)
    turned = inverted(text, s, at, group, cue, stance, left)
    if turned is not None:
        return turned
    source = subject_before(s, group.start) or shared_subject(s, group.start, earlier) or _serial(s, group.start, cue, earlier)
    if (
        source is None
        or not _can_speak(s, source)
        or _is_plain_noun(s, at, source)
        or (cue.needs == "name" and s.lower[source[0] - 1 : source[0]] == ["what"])
    ):
        return None
    return _finite(text, s, at, Verb(cue, stance, (group.start, at + 1), _without_object(s, source)), left)


def _is_plain_noun(s: Tokens, at: int, source: Range) -> bool:
    """True for the noun in "had received credible reports that ...": what stands before it names nobody who could report."""
    if s.lower[at] not in NOUNS_TOO or s.lower[at + 1 : at + 2] != ["that"]:
        return False
    phrase = range(*source)
    return not any(
        s.words[i][0].isupper() or s.lower[i] in DETERMINERS or s.lower[i].endswith("s") or s.lower[i] in SUBJECT_PRONOUNS for i in phrase
    )


def _is_passive_too(s: Tokens, at: int) -> bool:
    """True for the second participle of "had been beaten and denied access": what was done to somebody."""
    if s.lower[at - 1 : at] not in (["and"], ["or"]):
        return False
    be = next((i for i in range(at - 2, max(0, at - _LONGEST_INSERTION), -1) if s.lower[i] in ("been", "were", "was", "being")), -1)
    return be > 0 and (past(s, be + 1) or s.lower[be + 1].endswith("en")) and not any(s.lower[i] in COMMAS for i in range(be, at))


def _without_object(s: Tokens, source: Range) -> Range:
    """The name in `..., a ruling Orrin Oil says it has complied with`: what it speaks of stands before it, without "which"."""
    first, end = source
    if end - first == 1 and s.lower[first] in _TAKING_UP and first > 0 and _ends_object(s, first - 1):
        return subject_of_clause_before(s, first) or source
    named = next((i for i in range(first, end) if s.words[i][0].isupper()), end)
    if s.lower[first] not in ("a", "an") or first == 0 or s.lower[first - 1] not in COMMAS or not first + 1 < named < end:
        return source
    noun, described = s.lower[named - 1], s.lower[first + 1 : named]
    plain = noun.isalpha() and COMMAS.isdisjoint(described) and PREPOSITIONS.isdisjoint(described)
    return source if noun in _APPOSED or names_trade(noun) or not plain else (named, end)


def _ends_object(s: Tokens, i: int) -> bool:
    """True for the noun in front of "it" in "produced a file it says it handed over"."""
    word = s.lower[i]
    return (
        word.isalpha()
        and s.words[i][0].islower()
        and not s.quoted[i]
        and word not in _CLOSED_CLASSES
        and word not in CUES
        and not word.endswith(("ly", "ed"))
    )


def _is_no_cue(s: Tokens, at: int, cue: Cue) -> bool:
    """True for "a teacher who asked not to be named", "pointed to an audit" and for a noun: "the rebels' claim of captured posts", "a police report that found ..."."""
    if (cue.lemma, *s.lower[at + 1 : at + 2]) in (("asked", "not"), ("asked", "for"), ("pointed", "to")):
        return True
    if cue.lemma == "said" and s.lower[at + 1 : at + 2] == ["to"] and not _TOLD_TO.isdisjoint(s.lower[at + 2 : at + 3]):
        return True  # "a photo said to show a guard"
    if s.lower[at] == "states" and at > 0 and (is_number(s, at - 1) or s.lower[at - 1] in ("member", "of", "all", "both", "other")):
        return True  # "officers from nine states"
    if cue.lemma == "denied" and _is_passive_too(s, at):
        return True
    if cue.lemma == "asked" and s.lower[at + 1 : at + 2] == ["that"] and not _NAMES.isdisjoint(s.lower[at + 2 : at + 2 + _NEAR_NAME]):
        return True  # "who asked that her full name not be used"
    if s.lower[at] not in NOUNS_TOO:
        return False
    found = s.lower[at + 1 : at + 2] == ["that"] and s.lower[at + 2 : at + 3] != [] and finite_verb(s, at + 2)
    return found or s.lower[at + 1 : at + 2] == ["of"] or (at > 0 and past(s, at - 1))


def _serial(s: Tokens, verb: int, cue: Cue, earlier: list[Found]) -> Range | None:
    """The source of the cue before, for a verb in a series (`She said it rained, called the plan a trap and left`)."""
    if cue.needs not in ("name", "object", "blame") or not earlier or verb == 0 or s.lower[verb - 1] not in COMMAS:
        return None
    return earlier[-1].source if earlier[-1].form in (NORMAL, PARTICIPLE) else None


def _can_speak(s: Tokens, source: Range) -> bool:
    """False for the author ("I"), a bare "that", "neither side", and the subject of "as the ministry said" or "asked why the film showed ..."."""
    if source[1] - source[0] == 1 and pronoun_of(s.lower[source[0]]) in _AUTHORS:
        return False
    head = next((i for i in range(*source) if s.lower[i] not in DETERMINERS), source[0])
    if (s.lower[head] in _AMOUNTS and s.lower[source[0]] == "the") or (s.lower[head] in _ANYBODY and source[1] - source[0] == 1):
        return False
    if s.lower[source[0]] in RELATIVES and s.lower[source[0] + 1] in PREPOSITIONS:
        return False
    before = s.lower[source[0] - 1] if source[0] > 0 and not s.quoted[source[0] - 1] else ""
    before = "" if before == "as" and source[0] > 1 and s.lower[source[0] - 2] == "even" else before
    return before not in _NO_CLAIM_BEHIND and s.lower[source[0]] not in _NOBODY


def _finite(text: str, s: Tokens, at: int, verb: Verb, left: int) -> Found | None:
    """A finite cue with its subject: what was said follows it, stands before it, or opens in the next paragraph."""
    denied = called_untrue(s, at, verb) or disagrees(s, at, verb)
    if denied is not None or verb.cue.lemma == "disagreed":
        return denied
    start, that, stopped = after_cue(text, s, at)
    denied = denied_as(s, verb, start)
    if denied is not None:
        return denied
    if s.lower[len(s) - 1] == ":" and not that and (start >= len(s) or s.lower[start] in PREPOSITIONS):
        return Found(verb.cue, NORMAL, verb.span, verb.source, [], verb.stance, "colon", open_end=True, trail=start)
    if not that and not stopped and start < len(s) and (is_aside(s, verb.source, start, left) or interrupts(s, verb.source, left)):
        stopped = True
    if not that and not stopped and start < len(s) and s.quoted[start] and tags_a_clause(s, verb.source, left):
        return _before_and_behind(s, verb, start, left)
    if verb.cue.lemma in DENYING and (stopped or s.lower[start] == "as" or charge_before(s, verb) > 0):
        return bare_denial(s, verb, start)
    if stopped:
        return postposed(s, verb.cue, verb.stance, verb.span, verb.source, start, left) or _behind_insertion(s, verb, start)
    if not that and (s.lower[start] in AUXILIARIES or _shown(s, verb, start)):
        untrue = any(word in UNTRUE for word in s.lower[start : start + LONGEST_VERDICT])  # `..., a claim the head says is untrue`
        return (
            bare_denial(s, verb._replace(stance=Stance.DENIES), start)
            if untrue and charge_before(s, verb) > 0
            else relative(s, verb.cue, verb.stance, verb.span, verb.source, start)
        )
    return _normal(s, verb, start, that=that)


def _shown(s: Tokens, verb: Verb, start: int) -> bool:
    """True for the verb of "a video that it said showed the strike": a relative word in front, an object behind."""
    link = s.lower[verb.source[0] - 1] if verb.source[0] > 1 else ""
    behind = s.lower[start + 1] if start + 1 < len(s) else ""
    return link in ("that", "which", "what") and finite_verb(s, start) and (behind in DETERMINERS or behind in PREPOSITIONS)


def _before_and_behind(s: Tokens, verb: Verb, start: int, left: int) -> Found | None:
    """`The holes face north, he said, "and we live in the south"`: the clause before the source and the quotation behind the cue."""
    found = postposed(s, verb.cue, verb.stance, verb.span, verb.source, start - (s.lower[start - 1] in COMMAS), left)
    behind = trim(s, (start, content_end(s, verb.cue, start, that=False)))
    if found is not None and behind is not None and len(found.pieces) == 1:
        found.pieces.append(behind)
    return found


def _normal(s: Tokens, verb: Verb, start: int, *, that: bool) -> Found | None:
    if verb.cue.lemma == "put" and s.lower[start : start + 2] == ["it", "to"]:
        start = next((i + 1 for i in range(start + 2, min(len(s) - 1, start + _LONGEST_INSERTION)) if s.lower[i] == "that"), start)
        that = s.lower[start - 1] == "that"
    piece = trim(s, (start, content_end(s, verb.cue, start, that=that)))
    if piece is None or (piece[1] - piece[0] < 2 and verb.cue.stance is not Stance.DENIES):
        return None
    content = Content(verb.cue, verb.source, piece, that or (s.quoted[piece[0]] and not _only_a_word(s, piece)))
    if not reports(s, content):
        return None
    return Found(verb.cue, NORMAL, verb.span, verb.source, [piece], verb.stance, rule_name(s, content, that=that), trail=start)


def _only_a_word(s: Tokens, piece: Range) -> bool:
    """True where the quotation that opens the words behind a cue is a word or two of a longer clause (`responded "promptly" and left`)."""
    end = next((i for i in range(*piece) if not s.quoted[i]), piece[1])
    return end < piece[1] and end - piece[0] <= _LONGEST_SCARE and s.words[end - 2] not in _CLOSED


def _behind_insertion(s: Tokens, verb: Verb, start: int) -> Found | None:
    """`She said, if elected, she would stay`; `Sources told the paper, however, that it rained`: words between commas behind the cue."""
    if start >= len(s) or s.lower[start] not in COMMAS:
        return None
    close = next((i for i in range(start + 1, min(len(s), start + _LONGEST_INSERTION)) if s.lower[i] in COMMAS), -1)
    if close < 0 or close + 2 >= len(s) or any(s.quoted[start:close]):
        return None
    if s.lower[close + 1] == "that":
        return _normal(s, verb, close + 2, that=True)
    if s.lower[start + 1] in _INSERTION_OPENERS and pronoun_of(s.lower[close + 1]) in SUBJECT_PRONOUNS:
        return _normal(s, verb, close + 1, that=False)
    return None


def _participle(text: str, s: Tokens, at: int, cue: Cue, stance: Stance, earlier: list[Found]) -> Found | None:
    """ ", adding that ...", "a statement saying ...": the speaker is the one of the attribution before it, else the nearest subject."""
    if at == 0 or s.lower[at - 1] == "without" or not opens_participle(s, at):
        return None
    if s.lower[at - 1] == "as":
        return _quoted_as_saying(text, s, at, cue, stance)
    start, that, stopped = after_cue(text, s, at)
    if stopped or start >= len(s) or (not that and s.lower[start] in AUXILIARIES):
        return None
    source = inherited_source(s, at, earlier)
    if source is None or (s.lower[source[0]] in DETERMINERS and source[1] - source[0] == 1):
        return None
    denied = called_untrue(s, at, Verb(cue, stance, (at, at + 1), source)) if cue.needs == "name" else None
    if denied is not None:
        denied.form = PARTICIPLE
        return denied
    found = _normal(s, Verb(cue, stance, (at, at + 1), source), start, that=that)
    if found is not None:
        found.form, found.rule = PARTICIPLE, found.rule if stance is Stance.DENIES else "participle"
    return found


def _quoted_as_saying(text: str, s: Tokens, at: int, cue: Cue, stance: Stance) -> Found | None:
    """`AFP quoted Nina Holm as saying that ...`, `Nina Holm was quoted as saying ...`, and both behind what was said."""
    quoted = next((i for i in range(at - 2, max(0, at - _LONGEST_INSERTION), -1) if s.lower[i] in ("quoted", "cited")), -1)
    group = read_group(s, quoted) if quoted > 0 else None
    passive = quoted > 0 and s.lower[quoted - 1] in BE
    subject = subject_before(s, quoted - 1) if passive else subject_before(s, group.start) if group is not None else None
    if subject is None or (not passive and quoted + 1 >= at - 1):
        return None
    start, that, stopped = after_cue(text, s, at)
    verb = Verb(cue, stance, (quoted, at + 1), subject)
    found = postposed(s, cue, stance, verb.span, subject, start, 0) if stopped else _normal(s, verb, start, that=that)
    if found is not None and not passive:
        found.source, found.relayed_by = (quoted + 1, at - 1), subject
    if found is not None:
        found.rule = "quoted_as_saying"
    return found
