"""Work shared among processes: in bounded amounts, its results in the order of the items, no process left behind.

A worker is a process, a fork where there are forks, that reads tasks from a pipe and writes results to it. It ends
when the pipe is closed, and looks twice a second whether its parent still lives, so that a parent that is killed
leaves none behind. If a worker dies, the task it was at is tried once more, alone; what kills two workers is given
up, and all others are done. Workers ignore Ctrl-C, which a terminal sends to all processes: the parent hears it, and
ends them.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from multiprocessing.connection import wait
from types import TracebackType
from typing import NamedTuple

from .work import Item, Result, Task, Work
from .worker import Worker, most_workers

#: A chunk has at most so many tasks, and ends with the task that makes its files larger than so many bytes: small files
#: are not worth a message each, and of large ones few may be in memory.
TASKS, BYTES = 24, 128 * 1024

#: So many chunks for each worker are begun before the first is done; a large file must not make the others wait.
AHEAD = 4

#: And so many bytes, however few chunks that is.
BYTES_AHEAD = 64 * 2**20

#: A worker that is still busy gets no long message: it would not take it from the pipe, and we would wait for it.
SMALL_MESSAGE = 16 * 1024


class Chunk:
    """Neighbouring items, the results of their tasks so far, and how often a task has cost a worker its life."""

    def __init__(self, items: list[Item], size: int) -> None:
        self.items = items
        self.size = size
        self.todo = [number for number, item in enumerate(items) if item.task]
        self.results: dict[int, Result] = {}
        self.deaths: dict[int, str] = {}

    def done(self) -> bool:
        """Whether every task has its result."""
        return len(self.results) == len(self.todo)

    def pairs(self) -> Iterator[tuple[Item, Result | None]]:
        """The items with their results."""
        for number, item in enumerate(self.items):
            yield item, self.results.get(number)


class Unit(NamedTuple):
    """What a worker does at a time: some tasks of a chunk, by their numbers."""

    chunk: Chunk
    numbers: list[int]

    def tasks(self) -> list[Task]:
        """The tasks themselves."""
        return [task for number in self.numbers if (task := self.chunk.items[number].task)]

    def is_small(self) -> bool:
        """Whether its message fits into a pipe together with another."""
        tasks = self.tasks()
        return not any(task.data for task in tasks) and sum(len(task.path) * 8 for task in tasks) < SMALL_MESSAGE


class Pool:
    """Some workers, started when there is something to do for them; none is left when the block ends."""

    def __init__(self, work: Work, jobs: int) -> None:
        self.work = work
        self.jobs = max(1, min(jobs, most_workers()))
        self.workers: list[Worker[Unit]] = []
        self.ready: deque[Unit] = deque()

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self.workers:
            worker.end()

    def results(self, items: Iterable[Item]) -> Iterator[tuple[Item, Result | None]]:
        """The items in their order, each with the result of its task."""
        chunks = _chunks(items)
        begun: deque[Chunk] = deque()
        more = True
        while more or begun:
            while more and self._has_room(begun):
                chunk = next(chunks, None)
                more = chunk is not None
                if chunk:
                    begun.append(chunk)
                    if chunk.todo:
                        self.ready.append(Unit(chunk, chunk.todo))
                    self._hand_out()
            self._hand_out()
            if begun and not begun[0].done():
                self._receive()
                continue
            if begun:
                yield from begun.popleft().pairs()

    def _has_room(self, begun: deque[Chunk]) -> bool:
        """Whether another chunk may be begun."""
        if len(begun) >= AHEAD * self.jobs + 1:
            return False
        return len(begun) <= self.jobs or sum(chunk.size for chunk in begun) < BYTES_AHEAD

    def _hand_out(self) -> None:
        """Give what is ready to workers that have nothing to do, or only one thing if the next is small."""
        while self.ready:
            worker = min(self.workers, key=lambda each: len(each.units), default=None)
            if (worker is None or worker.units) and len(self.workers) < self.jobs:
                worker = Worker(self.work, [each.connection for each in self.workers])
                self.workers.append(worker)
            if worker is None or len(worker.units) > (1 if self.ready[0].is_small() else 0):
                return
            unit = self.ready.popleft()
            worker.send(unit, unit.tasks())

    def _receive(self) -> None:
        """Wait until a worker has something to say, and hear all that do."""
        heard = wait([worker.connection for worker in self.workers])
        for worker in [each for each in self.workers if each.connection in heard]:
            results = worker.receive()
            if results is None:
                self._bury(worker)
                continue
            unit = worker.units.popleft()
            for number, result in zip(unit.numbers, results, strict=True):
                unit.chunk.results[number] = _with_death(result, unit.chunk.deaths.get(number))

    def _bury(self, worker: Worker[Unit]) -> None:
        """A worker has died: what it had is done by others, task by task; what it was at is suspected."""
        self.workers.remove(worker)
        at, cause = worker.at(), worker.bury()
        for unit in reversed(worker.units):
            suspect = unit.numbers[at] if unit is worker.units[0] and at is not None else None
            for number in reversed(unit.numbers):
                if number == suspect and number in unit.chunk.deaths:
                    unit.chunk.results[number] = Result(reason=f"reading it has twice ended the process ({cause})")
                    continue
                if number == suspect:
                    unit.chunk.deaths[number] = cause
                self.ready.appendleft(Unit(unit.chunk, [number]))


def _with_death(result: Result, cause: str | None) -> Result:
    """The result of a task; if it was tried twice, with a warning that says so."""
    if cause is None:
        return result
    warning = f"read a second time: the first ended its process ({cause})"
    return result._replace(warnings=(*result.warnings, warning))


def _chunks(items: Iterable[Item]) -> Iterator[Chunk]:
    """Items that are neighbours, in handy amounts."""
    chunk: list[Item] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += _size(item.task) if item.task else 0
        if len(chunk) >= TASKS or size >= BYTES:
            yield Chunk(chunk, size)
            chunk, size = [], 0
    if chunk:
        yield Chunk(chunk, size)


def _size(task: Task) -> int:
    """How many bytes a task will read, if that is known."""
    if task.data is not None:
        return len(task.data)
    try:
        return os.stat(task.place).st_size
    except (OSError, ValueError):
        return 0
