"""What is asked in every field: truth, order in time, amount, leave. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

GENERAL: tuple[tuple[str, str, str], ...] = (
    (
        "rising",
        """
        rose; risen; rise; rises; rising; increased; increase; increasing; grew; grown; growing; growth; climbed; climbing;
        higher; up; improved; improving; jumped
        """,
        """
        fell; fallen; fall; falling; decreased; decrease; decreasing; dropped; drop; dropping; declined; declining; decline;
        shrank; shrunk; shrinking; lower; receding; receded; down; worsened; worsening; plunged
        """,
    ),
    (
        "accepted",
        """
        accepted; accept; approved; approve; backed; endorsed; supported; adopted; passed; ratified; upheld; granted; voted for;
        in favour of
        """,
        """
        rejected; voted against; against; reject; turned down; refused; vetoed; opposed; declined; voted down; dismissed;
        overturned; annulled; struck down
        """,
    ),
    (
        "held_event",
        "take place; took place; taken place; go ahead; went ahead; begun; started; underway; under way; begin; start; launched",
        "cancelled; canceled; postponed; called off; scrapped; put off; abandoned; delayed",
    ),
    (
        "true",
        "true; accurate; correct; right; confirmed; factual",
        """
        false; untrue; wrong; incorrect; baseless; unfounded; fabricated; invented; fictitious; misleading; a lie; lies;
        groundless; nonsense
        """,
    ),
    (
        "left",
        "left; departed; fled; withdrew; withdrawn; gone; pulled out; flew out; quit",
        "stayed; remained; still there; remains; remain; still in; stay; staying",
    ),
    (
        "ended",
        "over; ended; end; ending; concluded; called off; wound up",
        "still; continuing; continued; continue; ongoing; go on; goes on; going on; under way; underway",
    ),
    (
        "ordered",
        "ordered; order; orders; instructed; told to; authorised; authorized; approved",
        "",
    ),
)
