"""A folder in, a folder or one file out. Nothing is lost, nothing overwritten, the order always the same.

The way: ``walk`` names the sources, also those in ``archives``; ``work`` reads one, in this process or in one of
``jobs``; ``batch`` writes them to one file or, by ``folder`` and ``manifest``, to a folder, and counts. Nothing is
printed: what happened to each source is told to a function that the caller gives. Start reading at ``batch.convert``.
"""

from ..pipeline import Settings
from .batch import StoppedError, convert, plan
from .events import (
    EXCLUDED,
    HIDDEN,
    Converted,
    Done,
    Event,
    Failure,
    How,
    Skipped,
    Source,
    Tally,
    Tell,
    Unchanged,
)
from .target import Target, TargetError, check_new_file, file_target, target_of
from .walk import walk

__all__ = [
    "EXCLUDED", "HIDDEN", "Converted", "Done", "Event", "Failure", "How", "Settings", "Skipped", "Source",
    "StoppedError", "Tally", "Target", "TargetError", "Tell", "Unchanged", "check_new_file", "convert", "file_target",
    "plan", "target_of", "walk",
]  # fmt: skip
