"""newsparse convert --engine ray: a corpus to shards, on one machine or many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .options import settings
from .output import Failed

if TYPE_CHECKING:
    from ..convert import How, Tally, Target

#: The format of shards unless another is asked for, and those that can be.
FORMATS = ("parquet", "jsonl")

#: Options that go with the engine of one machine only.
LOCAL_ONLY = ("excel", "errors", "dry_run", "fail_fast")


class FolderOrAddress(click.Path):
    """A folder that exists, or an address such as s3://bucket/folder, which is looked up later."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The folder or the address."""
        return value if is_address(value) else super().convert(value, param, ctx)


def is_address(name: str) -> bool:
    """Whether a name is an address and not a path."""
    return "://" in name


def check_is_local(folder: str, options: dict[str, Any]) -> None:
    """Raise UsageError for what only a cluster reads, writes or is."""
    for name in filter(is_address, (folder, options["out"])):
        raise click.UsageError(f"{name} is an address; it goes with --engine ray")
    if options["address"]:
        raise click.UsageError("--address goes with --engine ray")


def convert_on_cluster(source: str, how: How, options: dict[str, Any]) -> Tally:
    """Convert, and say meanwhile what happens. Raises UsageError for options that this engine does not take."""
    from ..convert import TargetError, walk
    from ..convert.on_ray import convert_on_ray
    from ..errors import MissingExtraError, NewsparseError
    from .progress import report

    target = _target(options)
    how = how._replace(jobs=options["jobs"] or 0)
    ahead = None if is_address(source) else walk(source, how=how, opened=False)
    how_read = settings(options["encoding"], options["layout"], options["without"])
    with report(options["quiet"], lambda path, why: None, ahead) as tell:
        try:
            return convert_on_ray(source, target, how_read, tell, how, options["address"])
        except TargetError:
            raise
        except MissingExtraError as error:
            raise Failed(f"--engine ray {error}") from error
        except NewsparseError as error:
            raise Failed(str(error)) from error


def _target(options: dict[str, Any]) -> Target:
    """Where the shards go."""
    from ..convert import Target
    from ..write import format_named

    for name in LOCAL_ONLY:
        if options[name]:
            raise click.UsageError(f"--{name.replace('_', '-')} does not go with --engine ray")
    form = options["form"] or format_named(FORMATS[0])
    if form.name not in FORMATS:
        raise click.UsageError(f"--engine ray writes {' or '.join(FORMATS)}, not {form.name}")
    return Target(options["out"], form, True, options["overwrite"])
