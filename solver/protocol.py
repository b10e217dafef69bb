"""The messages between a program and a solver in its own process: one JSON object per line, UTF-8, each with its `type`.

To the worker: `solve`, `stop`, `quit`. From the worker: `ready` once, then for each `solve` any number of `progress` and at the end
one `outcome` or `error`, each with the number of the request.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from scheduler.checker import Report
from scheduler.model.conference import Conference
from solver.outcome import Outcome, Progress, SolveConfig


class _Message(BaseModel):
    # Pictures travel as base64, as in a project file.
    model_config = ConfigDict(frozen=True, extra="forbid", val_json_bytes="base64", ser_json_bytes="base64")

    def line(self) -> bytes:
        """The message as it is sent, with the line feed that ends it."""
        return self.model_dump_json().encode() + b"\n"


class SolveRequest(_Message):
    """Solve a conference; a request that comes while another is worked on waits for it."""

    type: Literal["solve"] = "solve"
    request: int = Field(description="number chosen by the sender; every answer carries it")
    conference: Conference
    config: SolveConfig = SolveConfig()


class StopRequest(_Message):
    """End the search of this request; its outcome, with the best so far, still comes."""

    type: Literal["stop"] = "stop"
    request: int


class QuitRequest(_Message):
    """End the worker, and whatever it is doing. Closing its input does the same."""

    type: Literal["quit"] = "quit"


class ReadyEvent(_Message):
    """The worker has loaded what it needs: the next request starts at once."""

    type: Literal["ready"] = "ready"


class ProgressEvent(_Message):
    """A better timetable, or a better bound."""

    type: Literal["progress"] = "progress"
    request: int
    progress: Progress


class OutcomeEvent(_Message):
    """The end of a search, with the checker's report on its timetable."""

    type: Literal["outcome"] = "outcome"
    request: int
    outcome: Outcome
    report: Report | None = Field(default=None, description="None where there is no timetable, not even a partial one")


class ErrorEvent(_Message):
    """A request that could not be worked on, in a sentence; the worker waits for the next one."""

    type: Literal["error"] = "error"
    request: int | None = Field(default=None, description="None where the line was no request at all")
    message: str


Request = SolveRequest | StopRequest | QuitRequest
Event = ReadyEvent | ProgressEvent | OutcomeEvent | ErrorEvent

_requests: TypeAdapter[Request] = TypeAdapter(Annotated[Request, Field(discriminator="type")])
_events: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="type")])


def read_request(line: bytes | str) -> Request:
    """A request from its line.

    Raises:
        pydantic.ValidationError: when the line is no request.
    """
    return _requests.validate_json(line)


def read_event(line: bytes | str) -> Event:
    """An event from its line.

    Raises:
        pydantic.ValidationError: when the line is no event.
    """
    return _events.validate_json(line)
