"""The words a check is told with: verbs, nouns and adjectives of checking, and the words of ability around them. Data, no decisions."""

from __future__ import annotations

from app.engine.linking.wordlists import words


def _forms(verb: str) -> dict[str, str]:
    """ "verify" -> its forms, each with what it is: base, s, past or ing."""
    stem = verb[:-1] if verb.endswith(("e", "y")) else verb
    past, third = (f"{stem}ied", f"{stem}ies") if verb.endswith("y") else (f"{stem}ed", f"{verb}s")
    ing = f"{verb}ing" if verb.endswith("y") else f"{stem}ing"
    return {verb: "base", third: "s", past: "past", ing: "ing"}


SURE_VERBS = words("verify corroborate authenticate substantiate fact-check double-check cross-check")
"""What only those do who check others' words."""
CONFIRM_VERBS = words("confirm validate")
"""What parties do to their own words as well."""
LOOSE_VERBS = words("check establish determine ascertain test assess vouch learn")
"""What investigators do to facts as well: they need words that name what was said."""
SEE_VERBS = words("review examine inspect")
"""An outlet that could not see the papers could not check what they are said to show."""
ASK_VERBS = words("say tell know judge decide")
"""With "which account is right" behind them."""

FORMS: dict[str, tuple[str, str]] = (
    {
        form: (verb, kind)
        for verb in (*SURE_VERBS, *CONFIRM_VERBS, *LOOSE_VERBS, *SEE_VERBS)
        for form, kind in _forms(verb).items()
        if verb != "independently-check"
    }
    | {verb: (verb, "base") for verb in ASK_VERBS}
    | {
        "known": ("know", "past"),
        "borne": ("corroborate", "past"),
        "knowing": ("know", "ing"),
        "telling": ("tell", "ing"),
        "proven": ("substantiate", "past"),
        "finding": ("learn", "ing"),
        "find": ("learn", "base"),
    }
)
"""Forms of the verbs of checking: the verb and which form it is."""

UNCHECKED = words("unverified unconfirmed uncorroborated unsubstantiated unauthenticated unverifiable unchecked untested unproven")
"""Adjectives that tell of no check."""
CHECK_NOUNS = words("verification confirmation corroboration authentication substantiation")
HEADS = UNCHECKED | CHECK_NOUNS | set(FORMS) | words("account accounts report reports")
OUTSIDE = words("independent outside neutral impartial further")
OBTAIN = words("obtain get find secure receive")
LACKING = words("no without lacks lacked lacking awaits awaiting awaited pending")
"""In front of "independent confirmation": there is none."""
BECOME = words("is are was were be been remain remains remained remaining goes went gone stay stays stayed stand stands stood")
LIKEWISE = words("too also likewise equally still so far as well") | {","}
"""Between "Unverified" at a sentence's start and "is the assertion that"."""
LEAVE = words("leave leaves left leaving")

NEGATIVE = words(
    "not never cannot unable powerless no without neither nor nobody none nothing failed fails fail struggled struggling impossible difficult hard "
    "hardly rarely seldom scarcely barely tough couldn't can't wasn't weren't isn't aren't hasn't haven't hadn't didn't doesn't don't lacked lacks lack little few "
    "couldn’t can’t wasn’t weren’t isn’t aren’t hasn’t haven’t hadn’t didn’t doesn’t don’t"
)
TRYING = words("trying seeking working attempting hoping continuing")
TRIED = words("tried sought attempted")
"""Without a word of success nothing came of it."""
MANAGED = words("managed succeeded able")
AHEAD = words("will would shall should must may might to 'll ’ll")
"""In front of a check that nobody has made yet: "will verify", "would have to verify", "are to verify"."""
NOT_AHEAD = words(
    "able unable possible impossible tried sought attempted managed succeeded failed difficult hard trying seeking working attempting hoping continuing"
)
"""With one of these a "to" tells no plan."""
MODAL = words(
    "is are was were be been being am with remain remains remained remaining goes went gone stay stays stayed stands stood has have had do does did will would may might must could can cannot able unable powerless possible "
    "impossible difficult hard tough failed fails fail struggled managed succeeded tried trying seeking working attempting sought "
    "neither stand hoping continuing lacked lacks lack found left remains remained proved proven seemed to of in position means way ways possibility opportunity chance "
    "ability capacity condition yet no any a an the other real good easy immediate independent reliable direct safe all but so as "
    "couldn't can't wasn't weren't isn't aren't hasn't haven't hadn't didn't doesn't don't "
    "couldn’t can’t wasn’t weren’t isn’t aren’t hasn’t haven’t hadn’t didn’t doesn’t don’t not never"
)
"""Words that may stand between who checks and the verb of checking."""
EDGES = words(
    "both each with by stage this own first present once far on at a an the of in any other real good easy immediate independent reliable direct safe to so as but all left"
)
"""Such words that open no group."""
ADVERBS = words(
    "now therefore nevertheless nonetheless yet immediately independently fully separately otherwise still also even either itself themselves so far however at once first present this "
    "stage thereby thus ever always then later since again on its own by both each"
)
BE = words("is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
PREVENT = words(
    "prevented prevents prevent preventing kept keeps keep keeping stopped stops stopping barred bars blocked hindered precluded"
)
OF_A_WILL = words(
    "refused declined agreed asked wanted promised pledged offered urged hoped expected intended vowed decided chose preferred likely due"
)
"""With a "to" behind them they tell what somebody would or would not do, not what they were able to."""
IMPERSONAL = words("possible impossible difficult hard tough")
TOO_EARLY = words("early soon late busy young old")
"""Behind "too": nothing was tried."""
IN_VAIN = words("but without vain unsuccessfully")
"""Behind "tried to verify": it came to nothing."""
INVERTERS = words("nor neither nowhere")
ASKED = words("which who whose what whether how when where if that")
"""Words that open what was to be found out."""
