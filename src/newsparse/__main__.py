"""``newsparse`` and ``python -m newsparse``. Ctrl-C ends it without a traceback, also while it is being loaded."""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """The entry point."""
    try:
        from .cli import main as carry_out

        carry_out()
    except KeyboardInterrupt:
        sys.stderr.write("newsparse: interrupted\n")
        sys.exit(130)


if __name__ == "__main__":
    main()
