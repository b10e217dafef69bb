"""What was published, what was accepted in spite of a rule, and who was told."""

from enum import StrEnum
from typing import Any, Self

from pydantic import Field, model_validator

from scheduler.model.base import Frozen, Moment
from scheduler.model.ids import ID_PATTERN, PersonId, ReleaseId
from scheduler.model.timetable import Placement
from scheduler.sentence import Sentence


class Standing(StrEnum):
    """How firm a release is."""

    PRELIMINARY = "preliminary"
    PROVISIONAL = "provisional"
    FINAL = "final"


class ReleaseKind(StrEnum):
    """United Nations style: Rev. replaces, Corr. corrects, Add. adds."""

    ORIGINAL = ""
    REVISION = "Rev."
    CORRECTION = "Corr."
    ADDITION = "Add."


class Release(Frozen):
    """A published state with the whole content of the conference at that moment."""

    id: ReleaseId = Field(pattern=ID_PATTERN)
    number: int = Field(ge=0)
    standing: Standing
    kind: ReleaseKind = ReleaseKind.ORIGINAL
    name: str = ""
    time: Moment
    note: str = ""
    fingerprint: str = Field(description="SHA-256 of the content in its canonical form, hexadecimal")
    content: dict[str, Any] = Field(description="the conference as stored in a project file, without releases and told")

    @property
    def label(self) -> str:
        """As printed on every page: "Rev. 3", or the standing alone for the first one."""
        return f"{self.kind} {self.number}" if self.kind else f"{self.standing.capitalize()} programme"


class Acceptance(Frozen):
    """A breach that was accepted with a reason; it lapses when the placements of its subjects change."""

    rule: str = Field(description="name of the checker's rule, such as one-person-one-place")
    subjects: tuple[str, ...] = Field(description="ids of the subjects, in the order of the violation")
    placements: tuple[Placement, ...] = Field(default=(), description="the subjects' placements when it was accepted")
    reason: str = Field(min_length=1)
    accepted_by: str = ""
    time: Moment | None = None


class Channel(StrEnum):
    """How somebody was told."""

    EMAIL = "e-mail"
    TELEPHONE = "telephone"
    IN_PERSON = "in person"
    LETTER = "letter"


class Told(Frozen):
    """Somebody was told of a change: a person of the conference, or another party such as catering."""

    release: ReleaseId
    person: PersonId | None = None
    party: str = Field(default="", description="who was told, where it is no person of the conference: catering, a team, an organiser")
    what: str
    time: Moment
    by: str = ""
    channel: Channel = Channel.EMAIL
    acknowledged: Moment | None = None

    @model_validator(mode="after")
    def _is_about_one(self) -> Self:
        if (self.person is None) is not bool(self.party):
            raise ValueError(Sentence("either a person was told or another party; name one of them"))
        return self
