"""What tests of all parts share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the checkout with official schema files and real documents."""
    folder = Path(__file__).resolve().parents[1].parent / "shared"
    if not folder.is_dir():
        pytest.skip(
            "the official schema files are not part of the repository, and ../shared is absent"
        )
    return folder
