"""Environment: pollution, limits, wildlife. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

ENVIRONMENT: tuple[tuple[str, str, str], ...] = (
    (
        "polluted",
        """
        polluted; pollutes; polluting; pollution; contaminated; contaminates; poisoned the; fouled; dead fish; fish died; fish were killed;
        killed the fish; oil slick; sewage in; toxic sludge; mercury in; toxins in
        """,
        """
        unpolluted; clean river; river is clean; river was clean; water is clean; water was clean; lake is clean; no contamination;
        pristine; healthy river; fish are alive; fish are healthy; clean again; pollution-free; clean air; air is clean
        """,
    ),
    (
        "limits",
        """
        above the limit; above the limits; over the limit; exceeded the limit; exceeded the limits; exceeding the limit; exceeds the limit;
        exceed the limit; above legal limits; above the legal limit; times the limit; twice the limit; exceeded the legal limit; exceeded
        permitted; beyond the limit; above the threshold; exceeded the threshold; dangerous levels; higher than permitted; higher than
        allowed
        """,
        """
        below the limit; below the limits; under the limit; within the limit; within limits; within the limits; within legal limits; within
        the legal limit; below the legal limit; below the threshold; normal levels; normal level; normal values; within safe limits; below
        danger level; not exceeded; never exceeded; within permitted; acceptable levels; safe levels; no exceedance; levels are normal;
        levels were normal; background level; background levels
        """,
    ),
    (
        "dumped",
        """
        dumped; dumping; illegally dumped; discharged untreated; untreated waste; untreated sewage; raw sewage; released untreated; thrown
        into the river; flushed into; buried waste; fly-tipped; buried illegally; discharged into; emptied into
        """,
        """
        purified; properly treated; fully treated; treated before; cleaned before; properly disposed; safely disposed; disposed of
        properly; disposed of safely; stored safely; treatment plant; collected and treated; disposed of lawfully; taken to a licensed;
        incinerated; stored in tanks; only rainwater; only clean water; only cooling water; closed circuit
        """,
    ),
    (
        "felled",
        """
        felled; logged; clear-cut; cleared the forest; deforested; deforestation; illegally logged; chopped down; burned the forest;
        destroyed the forest; poached; poaching; poachers; overfished; overfishing; trawled
        """,
        """
        replanted; reforested; reforestation; planted trees; planted new; conserved; unspoilt; forest is intact; left standing; trees are
        standing; preserved the forest; diseased trees; dead trees; dead wood; fallen trees; storm-damaged; within the quota; within quotas
        """,
    ),
    (
        "species",
        """
        endangered; dying out; died out; extinct; extinction; threatened with extinction; shrinking population; on the brink of extinction;
        vanishing; numbers are falling; numbers have halved
        """,
        """
        recovering population; growing population; population has recovered; population is growing; numbers are stable; numbers have
        doubled; numbers are rising; flourishing; not threatened; back in numbers; stable population
        """,
    ),
    (
        "radiation",
        """
        radiation; radioactive; radioactivity; radiation was measured; raised radiation; increased radiation; radiation leak; radioactive
        release; meltdown; core damage
        """,
        """
        normal radiation; radiation is normal; radiation was normal; radiation levels are normal; background radiation; no increase in
        radiation; radiation remained normal
        """,
    ),
    (
        "water_level",
        """
        water is rising; water rose; levels are rising; overflowed; burst its banks; broke its banks; over its banks; flooded; underwater;
        submerged; inundated; above the danger; flooding; waist-deep; knee-deep; overtopped
        """,
        """
        water is falling; water is receding; water has receded; waters have receded; levels are falling; within its banks; stayed dry;
        remained dry; below the danger; back within its banks; below flood level; drained away
        """,
    ),
)
