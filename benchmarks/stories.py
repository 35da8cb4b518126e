"""Made-up news stories of about 700 words and fifteen claims, any number of different ones about one place."""

from __future__ import annotations

import random
from dataclasses import dataclass

WORDS = 700
STATEMENTS = 14
"""Some of them hold two claims."""

_SPOTS = (
    "bridge", "railway station", "mill", "fuel depot", "hospital", "grain market", "airfield", "quarry", "pumping station", "border post",
    "river port", "power plant", "brick works", "bus depot", "water tower", "stadium",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_STATEMENTS = (
    "The {state} army said on {day} that its troops had captured the {spot} in {town}.",
    "The {front} Front denied that it had lost the {spot}, and said its fighters still controlled the road to {town}.",
    "At least {n} people were killed when a shell hit the {spot}, {mayor}, the mayor of {town}, said.",
    "The {state} health ministry said {n} people had died at the {spot} and {m} had been injured.",
    '"Our troops did not fire at the {spot}," said {spokesman}, a spokesman for the {state} army.',
    "The {front} Front said it had shot down {n} drones over the {spot} on {day}.",
    "According to the {state} defence ministry, {m} fighters surrendered near the {spot}.",
    "The {front} Front said none of its fighters had surrendered at the {spot}.",
    "The {state} army said {town} was completely surrounded after the fall of the {spot}.",
    "{mayor} said the {spot} had been without power since {day} and that {m} families had left.",
    "The {agency} Relief Agency said about {m} people were still trapped in cellars near the {spot}.",
    "The {state} government accused the {front} Front of shelling the {spot} on {day}.",
    "The {front} Front rejected the accusation and said the {spot} had been hit from the air.",
    '"The {spot} was empty and nobody was hurt there," {spokesman} said.',
    "The {agency} Relief Agency said its drivers had counted {n} bodies beside the {spot}.",
    "The {state} interior ministry said its police had arrested {n} suspects at the {spot} on {day}.",
    "The {front} Front claimed that {m} soldiers had been killed in the battle for the {spot}.",
    "The {state} army denied that it had lost {m} soldiers at the {spot}.",
    "Residents said that {n} houses around the {spot} had burned down during the night to {day}.",
    "The {state} energy ministry said the {spot} would need {n} weeks of repairs, and that the damage had been caused by a drone.",
    "According to the {agency} Relief Agency, the convoy to the {spot} was stopped {n} times on {day}.",
    "The {front} Front said it had retaken the {spot} and advanced {n} kilometres towards {town}.",
)
_BACKGROUND = (
    "{town} lies on a bend of the river, and whoever holds the {spot} can watch the only road that leads to it from the south.",
    "The market square was almost empty in the afternoon, and the few shops that had opened in the morning were shut again by noon.",
    "Snow is expected before the end of the month, and most of the windows in the streets behind the {spot} are covered with boards.",
    "The two sides have been at odds over the valley since the harvest before last, when talks about a common border ended without a date.",
    "No traffic has crossed the valley since the beginning of the week, and the trains stop two villages before {town}.",
    "Before the fighting about thirty thousand people lived in {town}, most of them workers in the quarries and in the brick works.",
    "Children have lessons in the cellar of the library, three hours in the morning, with candles on the tables and coats on.",
    "A line of lorries with flour and blankets has been waiting for two days at the last petrol station before the hills.",
    "The {spot} was built sixty years ago and had been repaired only last spring, after a flood took away a part of its foundations.",
    "There is one doctor left for the quarters on the left bank, and the way to the hospital leads past the {spot}.",
    "Maps that are sold at the kiosk by the bridge still show the old border, which ran along the ridge and not along the water.",
    "In the evening the sound of engines could be heard from the direction of the {spot}, and then for a long time nothing at all.",
    "Earlier attempts at a truce failed after a few hours, the last of them in the week in which the first snow fell in the mountains.",
    "The bakery next to the {spot} still opens at four in the morning, because its oven burns wood and needs no current from the grid.",
    "Letters reach {town} once a week, in a van without plates whose driver takes the medicines along and sleeps in the back.",
    "The valley has changed hands three times in two years, and each time the signs at the crossroads were painted in another colour.",
    "On the hill above the {spot} stands a chapel whose tower was used by the surveyors who drew the first map of the district.",
    "The harvest was brought in late this year, by women and old men for the most part, and half of the beet is still in the ground.",
    "Mobile telephones work only on the upper floors of the {spot}, where people wait in the stairwell for their turn at the window.",
    "A football match between two villages on the ridge was broken off in the first half when the ground began to shake.",
    "What happens at the {spot} matters beyond the valley, because the pipeline that feeds the coast runs under its yard.",
)
_SYLLABLES = tuple(a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "an", "er", "il", "or"))


@dataclass(frozen=True, slots=True)
class Scene:
    """Where stories play and who speaks in them."""

    town: str
    state: str
    front: str
    agency: str
    mayor: str
    spokesman: str


@dataclass(frozen=True, slots=True)
class Story:
    """A story as it is posted."""

    title: str
    text: str


def made_up_name(chooser: random.Random) -> str:
    """A name of three or four syllables that nobody has."""
    return "".join(chooser.choices(_SYLLABLES, k=chooser.choice((3, 4)))).capitalize()


def scene(chooser: random.Random, town: str) -> Scene:
    """A scene in that town with names of its own."""
    state, front, agency, *people = (made_up_name(chooser) for _ in range(7))
    return Scene(town, f"{state}ian", front, agency, f"{people[0]} {people[1]}", f"{people[2]} {people[3]}")


def story(where: Scene, chooser: random.Random) -> Story:
    """Another story of the scene: its statements and spots are drawn, so are its figures."""
    told = [_filled(one, where, chooser) for one in chooser.sample(_STATEMENTS, STATEMENTS)]
    between = [_filled(one, where, chooser) for one in chooser.sample(_BACKGROUND, len(_BACKGROUND))]
    count = sum(len(part.split()) for part in told)
    paragraphs = []
    while told or (count < WORDS and between):
        paragraphs.append(told.pop() if told else "")
        if between and count < WORDS:
            count += len(between[-1].split())
            paragraphs[-1] = f"{paragraphs[-1]} {between.pop()}".strip()
    return Story(_filled("Both sides say they hold the {spot} in {town}", where, chooser), "\n\n".join(paragraphs))


def _filled(template: str, where: Scene, chooser: random.Random) -> str:
    return template.format(
        town=where.town, state=where.state, front=where.front, agency=where.agency, mayor=where.mayor, spokesman=where.spokesman,
        spot=chooser.choice(_SPOTS), day=chooser.choice(_DAYS), n=chooser.randint(2, 40), m=chooser.randint(41, 400),
    )  # fmt: skip
