"""One process that works for another. See ``jobs``."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from mmap import mmap
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from .work import Result, Task, Work

#: How often a worker looks whether its parent still lives, in seconds.
LOOK = 0.5

#: Signals that end a program; while a process is forked they wait.
ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]

#: A worker costs its parent three descriptors, and so many are left for all else.
DESCRIPTORS_LEFT = 24

#: What stands in the shared memory of a worker that waits.
IDLE = 2**32 - 1

#: The number of the parent's process, and what a fork has of it that is none of a worker's business.
Parent = tuple[int, list[Connection]]

#: Four bytes that two processes see: anonymous memory where one is the fork of the other, else what can be handed on.
Place = Any

Unit = TypeVar("Unit")


def most_workers() -> int:
    """How many workers the number of files allows that a process may have open."""
    try:
        from resource import RLIM_INFINITY, RLIMIT_NOFILE, getrlimit
    except ImportError:  # Windows has no such limit, and waits for at most 63 things at a time
        return 60
    limit = getrlimit(RLIMIT_NOFILE)[0]
    return 1000 if limit == RLIM_INFINITY else max(1, (limit - DESCRIPTORS_LEFT) // 3)


class Worker(Generic[Unit]):
    """A process, our end of its pipe, and the units it was given and has not answered, the oldest first.

    A word of shared memory says at which task of the oldest unit it is.
    """

    def __init__(self, work: Work, strangers: list[Connection]) -> None:
        fork = "fork" in multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("fork") if fork else multiprocessing.get_context("spawn")
        self.units: deque[Unit] = deque()
        self.place: Place = mmap(-1, 4) if fork else context.RawArray("B", 4)
        self.connection, theirs = context.Pipe()
        foreign = [*strangers, self.connection] if fork else []
        arguments = (theirs, work, self.place, (os.getpid(), foreign))
        self.process = context.Process(target=_serve, args=arguments, daemon=True)
        with _signals_wait():
            self.process.start()
        theirs.close()

    def send(self, unit: Unit, tasks: list[Task]) -> None:
        """Give it something to do. That it has died will be heard when its answer is read."""
        self.units.append(unit)
        with suppress(OSError):
            self.connection.send(tasks)

    def receive(self) -> list[Result] | None:
        """Its answer to the oldest unit; None if it has died."""
        try:
            results: list[Result] = self.connection.recv()
        except (EOFError, OSError):
            return None
        return results

    def at(self) -> int | None:
        """The number of the task, within the oldest unit, that it was at; None if it was between two units."""
        at = int.from_bytes(bytes(self.place[:4]), "little")
        return at if at < IDLE else None

    def bury(self) -> str:
        """How it has ended, once its pipe is closed."""
        self.process.join(1)
        code = self.process.exitcode or 0
        self.end()
        if code >= 0:
            return f"exit code {code}"
        with suppress(ValueError):
            return f"killed by {signal.Signals(-code).name}"
        return f"killed by signal {-code}"

    def end(self) -> None:
        """End it at once; it has nothing to lose."""
        self.connection.close()
        self.process.kill()
        self.process.join()
        self.process.close()


@contextmanager
def _signals_wait() -> Iterator[None]:
    """Signals that end the program come after the block: between two processes they would reach a half-made one."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, work: Work, place: Place, parent: Parent) -> None:
    """What a worker does from its first to its last moment. It never returns, and never says a word."""
    try:
        for other in parent[1]:
            other.close()
        _behave(parent[0])
        gc.freeze()
        while True:
            tasks: list[Task] = connection.recv()
            results = []
            for number, task in enumerate(tasks):
                place[:] = number.to_bytes(4, "little")
                results.append(work.do(task))
            connection.send(results)
            place[:] = IDLE.to_bytes(4, "little")
            del tasks, results
    except (EOFError, OSError, KeyboardInterrupt):
        os._exit(0)
    except BaseException:
        os._exit(1)


def _behave(parent: int) -> None:
    """Leave Ctrl-C to the parent, die of SIGTERM, and die with the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in ENDING[1:]:
        signal.signal(number, signal.SIG_DFL)
    if hasattr(signal, "setitimer"):

        def look(*_: object) -> None:
            if os.getppid() != parent:
                os._exit(0)

        signal.signal(signal.SIGALRM, look)
        signal.setitimer(signal.ITIMER_REAL, LOOK, LOOK)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
