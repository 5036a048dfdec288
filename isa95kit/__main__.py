"""``python -m isa95kit``: the same as the ``isa95kit`` command."""

import sys

from isa95kit.cli import main

if __name__ == "__main__":
    sys.exit(main())
