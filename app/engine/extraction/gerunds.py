"""Gerund phrases into past tense: "attacking a depot" -> "attacked a depot", so that an accusation reads as a statement."""

from __future__ import annotations

import re

_IRREGULAR = dict(
    pair.split("/")
    for pair in [
        "being/was",
        "having/had",
        "doing/did",
        "seeking/sought",
        "breaking/broke",
        "making/made",
        "taking/took",
        "giving/gave",
        "getting/got",
        "going/went",
        "holding/held",
        "keeping/kept",
        "leaving/left",
        "losing/lost",
        "paying/paid",
        "running/ran",
        "saying/said",
        "selling/sold",
        "sending/sent",
        "setting/set",
        "shooting/shot",
        "hitting/hit",
        "cutting/cut",
        "putting/put",
        "spending/spent",
        "stealing/stole",
        "striking/struck",
        "telling/told",
        "writing/wrote",
        "withdrawing/withdrew",
        "sitting/sat",
        "spinning/spun",
        "creeping/crept",
        "sleeping/slept",
        "overseeing/oversaw",
        "undermining/undermined",
        "overthrowing/overthrew",
        "beginning/began",
        "tearing/tore",
        "swearing/swore",
        "splitting/split",
        "sinking/sank",
        "shaking/shook",
        "seeing/saw",
        "rising/rose",
        "quitting/quit",
        "lending/lent",
        "laying/laid",
        "hurting/hurt",
        "freezing/froze",
        "forbidding/forbade",
        "finding/found",
        "falling/fell",
        "dealing/dealt",
        "choosing/chose",
        "blowing/blew",
        "binding/bound",
        "bleeding/bled",
        "forgetting/forgot",
        "teaching/taught",
        "raising/raised",
        "carrying/carried",
        "burying/buried",
        "digging/dug",
        "beating/beat",
        "meeting/met",
        "winning/won",
        "standing/stood",
        "catching/caught",
        "growing/grew",
        "throwing/threw",
        "riding/rode",
        "driving/drove",
        "leading/led",
        "shutting/shut",
        "letting/let",
        "spreading/spread",
        "buying/bought",
        "bringing/brought",
        "building/built",
        "fighting/fought",
        "hiding/hid",
        "feeding/fed",
        "flying/flew",
        "firing/fired",
        "forcing/forced",
        "knowing/knew",
        "lying/lied",
        "trying/tried",
        "violating/violated",
        "using/used",
        "killing/killed",
        "launching/launched",
        "shelling/shelled",
    ]
)
PAST_FORMS: frozenset[str] = frozenset(_IRREGULAR.values())
"""Irregular past forms known here."""
_GERUND = re.compile(r"(?P<verb>[a-z]+ing)\b")
_ADVERB = re.compile(r"(?:[a-z]+ly|also|again|once|often|twice|never) ")
_AND_GERUND = re.compile(r"(?P<and>\b(?:and|or) )(?P<verb>[a-z]{2,}ing)\b(?= (?:the|an?|its|his|her|their|[a-z]+s)\b)")
"""A second deed ("blocking depots and threatening drivers")."""
_SHORTEST = 4
_PREFIXES = ("with", "up", "over", "under", "mis", "re", "out", "fore")
_VOWELS = "aeiou"


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    prefix = next((p for p in _PREFIXES if verb.startswith(p) and verb[len(p) :] in _IRREGULAR), None)
    if prefix is not None:
        return prefix + _IRREGULAR[verb[len(prefix) :]]
    stem = verb[:-3]
    if stem.endswith("y") and len(stem) > 1 and stem[-2] not in _VOWELS:
        return stem[:-1] + "ied"
    return stem + "ed"


def past_of(phrase: str) -> str | None:
    """A phrase that begins with a gerund -> the same phrase in past tense; None when it begins with another word."""
    adverb = _ADVERB.match(phrase)
    at = adverb.end() if adverb is not None else 0
    match = _GERUND.match(phrase, at)
    if match is None or len(match["verb"]) <= _SHORTEST:
        return None
    return phrase[:at] + _past(match["verb"]) + _AND_GERUND.sub(lambda more: more["and"] + _past(more["verb"]), phrase[match.end() :])
