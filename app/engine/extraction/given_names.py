"""Given names that tell "he" from "she". Data: common ones of many languages; a name that both use is left out."""

from __future__ import annotations

from app.engine.linking.names import fold
from app.engine.linking.wordlists import words

_WOMEN = words(
    "abigail ada adele agnes agnieszka aisha alice alicia alina amanda amelia amina amy ana anastasia angela anita ann anna anne annette "
    "annika astrid ayse barbara beatrice beatriz bettina bianca birgit brenda bridget brigitte camila carla carmen carol carolina caroline "
    "catherine cecilia celeste charlotte chiara chloe christine claire clara claudia consuelo cristina cynthia daniela deborah denise diana dora "
    "doris dorothy edith elena eleanor elizabeth ella ellen elsa emilia emily emma erika esther eva eve fatima fatou fiona florence frances "
    "francesca freya gabriela gertrude gina giulia gloria grace greta gwen hana hanna hannah heather heidi helen helena hilary hilda ida ilse "
    "ines ingrid irene iris irina isabel isabella ivana jacqueline jane janet jasmine jean jennifer jenny jessica joan joanna josephine "
    "joyce judith julia julie karen karin kari katarina kate katherine kathleen kristin kristina laila laura lea leila lena leonor leticia lidia "
    "lily linda lisa liv lola lorena louise lucia lucy luisa lydia lyudmila magdalena margaret margarita maria mariam marie marina marion marta "
    "martha martina mary matilda maya megan melissa mercedes mia michelle mina mira miriam molly monica monika nadia nadine naomi natalia natalie "
    "nicole nina noor nora norma olga olivia pamela patricia paula pauline petra phyllis priya rachel rebecca renata rita roberta rosa rose "
    "rosemary ruth sabine sally salma samira sandra sara sarah shirley silvia simone sofia sonia sophia sophie stella stephanie susan "
    "susanna svetlana sylvia tamara tania tatiana teresa theresa tina ulla ulrike ursula valentina valeria vanessa vera veronica victoria "
    "violet virginia wendy yasmin yolanda yulia yvonne zainab zoe zuzana"
)
_MEN = words(
    "aaron abdul abdullah adam adrian ahmed alan albert alberto alejandro aleksandr alessandro alexander alfred ali allen alvaro amir anders andre "
    "andreas andrei andrew andriy anthony anton antonio arnold arthur august axel ben benjamin bernard bill bjorn bob boris brandon brian bruce "
    "bruno carl carlos cesar charles christian christopher claus colin craig daniel dave david denis dennis diego dieter dietrich dmitri dmitry "
    "dominic donald douglas edgar edmund eduardo edward elliot emil emmanuel enrique eric erik ernest esteban eugene felipe felix fernando "
    "francisco frank frederick fritz gareth gary gavin george gerald gerard gilbert giovanni giuseppe gordon graham gregor gregory guido gunther "
    "gustav hans harold harry hassan heinrich henk henri henry herbert hermann hiroshi howard hugh hugo hussein ian ibrahim idris igor ivan ivo jack "
    "jacob jaime jakob jamal james jan jason javier jeff jeffrey jens jeremy jerome jim joaquin joe joel johan johann john jonas jonathan jorge "
    "jose josef joseph juan julian jurgen kai karl keith kenneth kevin klaus knut kofi kurt lars laurent leon leonard leonid louis lucas ludwig "
    "luigi luis lukas magnus malik manuel marc marcel marco marcus mario mark markus martin mateo matteo matthew maurice max maxim michael miguel "
    "mikhail mohamed mohammad mohammed moritz mustafa nathan ned neil niels nikolai nils noel oleg oleksandr oliver omar oscar oskar osman otto pablo "
    "patrick paul pavel pedro peter petr philip philippe pierre piotr radek rafael ramon raul ray raymond ricardo richard robert roberto rodrigo "
    "roger roland roman ronald ruben rudolf rupert russell ryan sam samuel santiago scott sean sebastian sergei sergio seth simon stanislav stefan "
    "stephen steve steven sven tariq ted teo thomas tim timothy tobias tom tomas tomasz tony tor tomasso ulrich umberto vadim valentin victor viktor "
    "vincent vito vladimir volodymyr walter werner wilhelm william wolfgang yusuf yuri zoltan"
)
_MEN_IN_A = words(
    "luca nikita ilya joshua mustafa musa isa sasha kolya vanya misha elia andrea nicola jona noa ezra dana borja koba garcia hamza abdalla "
    "mahatma kenya costa issa zakaria yahya moussa ousmana toma sava luka"
)
SHE, HE = "she", "he"


def gender_of(given: str) -> tuple[str | None, bool]:
    """A given name -> ("she" or "he" or None, whether it is a known name; a name in -a that is not known is a woman's more often than not)."""
    name = fold(given)
    if name in _WOMEN or name in _MEN:
        return (SHE if name in _WOMEN else HE), True
    return (SHE, False) if name.endswith("a") and name not in _MEN_IN_A else (None, False)
