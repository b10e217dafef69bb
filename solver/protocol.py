"""The messages between a program and a solver in its own process: one JSON object per line, UTF-8, each with its `type`.

To the worker: `solve`, `repair`, `explain`, `stop`, `quit`. From the worker: `ready` once, then for each of the first three any number of
steps (`progress`, `alternative`, `finding`) and at the end one result (`outcome`, `repaired`, `explained`) or `error`, each with the number
of the request.
"""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from scheduler.checker import Report
from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement
from scheduler.sentence import Sentence
from solver.explain import Clash, Impossible
from solver.outcome import Outcome, Progress, SolveConfig
from solver.repair import Repair
from solver.verified import VerifiedAlternative, VerifiedExplanation


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


class RepairRequest(_Message):
    """Find the smallest changes of what was published that make room for what happened."""

    type: Literal["repair"] = "repair"
    request: int
    conference: Conference = Field(description="after what happened")
    published: Conference = Field(description="what people know")
    now: dt.datetime | None = Field(default=None, description="what has begun by then stays")
    kept: tuple[Placement, ...] = Field(default=(), description="where some sessions have to stand")
    config: SolveConfig = SolveConfig()


class ExplainRequest(_Message):
    """Say why a conference has no timetable."""

    type: Literal["explain"] = "explain"
    request: int
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


class AlternativeEvent(_Message):
    """An alternative of a repair; another one in the same place takes the place of the former."""

    type: Literal["alternative"] = "alternative"
    request: int
    place: int = Field(ge=0, description="in the list of alternatives")
    alternative: VerifiedAlternative


class RepairedEvent(_Message):
    """The end of a repair."""

    type: Literal["repaired"] = "repaired"
    request: int
    repair: Repair
    reports: tuple[Report, ...] = Field(description="the checker's report on each alternative")

    @property
    def alternatives(self) -> tuple[VerifiedAlternative, ...]:
        """Each alternative with its report."""
        return tuple(VerifiedAlternative(one, report) for one, report in zip(self.repair.alternatives, self.reports, strict=True))


class FindingEvent(_Message):
    """A finding of an explanation as it comes; a clash first bare, and again with its ways out."""

    type: Literal["finding"] = "finding"
    request: int
    finding: Impossible | Clash


class ExplainedEvent(_Message):
    """The end of an explanation."""

    type: Literal["explained"] = "explained"
    request: int
    verified: VerifiedExplanation


class ErrorEvent(_Message):
    """A request that could not be worked on, in a sentence; the worker waits for the next one."""

    type: Literal["error"] = "error"
    request: int | None = Field(default=None, description="None where the line was no request at all")
    message: Sentence


Work = SolveRequest | RepairRequest | ExplainRequest
Request = Work | StopRequest | QuitRequest
Step = ProgressEvent | AlternativeEvent | FindingEvent
Result = OutcomeEvent | RepairedEvent | ExplainedEvent
Event = ReadyEvent | Step | Result | ErrorEvent

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
