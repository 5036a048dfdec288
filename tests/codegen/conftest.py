"""What the tests of the generators share."""

from __future__ import annotations

import pytest

from codegen import vocabulary
from isa95kit.releases import Release
from isa95kit.schema.components import Components

Vocabularies = dict[Release, Components]


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    """The vocabulary of every release as it is committed."""
    return {release: vocabulary.load(release) for release in Release}
