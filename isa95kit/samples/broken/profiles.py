"""The profiles (``isa95kit.toml``) by which broken samples are judged that break a rule."""

from __future__ import annotations

from isa95kit.samples.plants import Plant

__all__ = ["profile_text"]

_GXP = """\
# The rules of the sets base and gxp; nothing else is agreed on.
[rules]
sets = ["base", "gxp"]
"""


def profile_text(name: str, plant: Plant) -> str:
    """The text of a profile. Raises KeyError for a name that no break has.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> print(profile_text("gxp", DISCRETE).splitlines()[-1])
    sets = ["base", "gxp"]
    """
    return {"gxp": _GXP}[name]
