"""The messages between a window and the process that measures for it: one JSON object per line, UTF-8, each with its `type`.

To the process: one `measure`, then perhaps `stop`. From the process: a `cost` for each loss, and at the end `done` or `error`.
"""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from scheduler.model.base import Frozen
from scheduler.sentence import Sentence
from solver.fragility.case import Case
from solver.fragility.costs import Cost
from solver.fragility.losses import Loss


class _Message(Frozen):
    def line(self) -> bytes:
        """The message as it is sent, with the line feed that ends it."""
        return self.model_dump_json().encode() + b"\n"


class MeasureRequest(_Message):
    """Measure these losses."""

    type: Literal["measure"] = "measure"
    case: Case
    losses: tuple[Loss, ...]
    workers: int | None = Field(default=None, ge=1, description="processes; empty: one for each core")


class StopRequest(_Message):
    """End the searches; `done` still comes."""

    type: Literal["stop"] = "stop"


class CostEvent(_Message):
    """One loss is measured."""

    type: Literal["cost"] = "cost"
    cost: Cost


class DoneEvent(_Message):
    """Nothing more comes."""

    type: Literal["done"] = "done"


class ErrorEvent(_Message):
    """Something failed, in a sentence; nothing more comes."""

    type: Literal["error"] = "error"
    message: Sentence


Event = CostEvent | DoneEvent | ErrorEvent

_events: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="type")])


def read_event(line: bytes | str) -> Event:
    """An event from its line.

    Raises:
        pydantic.ValidationError: when the line is no event.
    """
    return _events.validate_json(line)
