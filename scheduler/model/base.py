"""What every entity of the model is made of: a frozen pydantic base, text in several languages and windows of time."""

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Annotated, Any, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, RootModel, model_validator

from scheduler.sentence import Sentence


class Frozen(BaseModel):
    """Base of all entities: immutable, with named fields only; an unknown field is an error that names it."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False, val_json_bytes="base64", ser_json_bytes="base64")

    def replace(self, **changes: Any) -> Self:
        """A validated copy with some fields changed; unchanged parts are shared.

        Raises:
            pydantic.ValidationError: when a changed field, or the whole with it, is not valid.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate(fields | changes)


def _whole_minute(moment: datetime) -> datetime:
    if moment.second or moment.microsecond:
        raise ValueError(Sentence("{moment} is not a whole minute", moment=moment.isoformat()))
    # With a zone that changes its clocks, Python compares and adds wall clocks, not moments; with a fixed offset it does not.
    offset = moment.utcoffset()
    return moment if offset is None else moment.replace(tzinfo=timezone(offset), fold=0)


Moment = Annotated[AwareDatetime, AfterValidator(_whole_minute)]
"""An aware date and time in whole minutes, kept with the offset that its zone has at that time."""

LanguageTag = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$", description="BCP 47 language tag")]
ZoneName = Annotated[str, Field(min_length=1, description="IANA time zone, such as Europe/Vienna")]
Minutes = Annotated[int, Field(ge=0)]


class Text(RootModel[dict[LanguageTag, str]]):
    """The same words in one or several languages; the first is the original."""

    model_config = ConfigDict(frozen=True)

    @classmethod
    def of(cls, words: str, language: str = "en") -> "Text":
        """Words in one language."""
        return cls({language: words})

    def in_language(self, *wanted: str) -> str:
        """The words in the first of the wanted languages that is there, otherwise in the original language."""
        for language in wanted:
            if language in self.root:
                return self.root[language]
        return next(iter(self.root.values()), "")

    def __str__(self) -> str:
        return self.in_language()

    def __bool__(self) -> bool:
        return any(self.root.values())


class Window(Frozen):
    """A stretch of time from `start` to `end`, the end not included."""

    start: Moment = Field(description="first minute of the window, aware")
    end: Moment = Field(description="minute after the last of the window, aware")

    @model_validator(mode="after")
    def _ends_after_start(self) -> Self:
        if self.end <= self.start:
            raise ValueError(
                Sentence("the window ends ({end}) before it starts ({start})", end=self.end.isoformat(), start=self.start.isoformat())
            )
        return self


def duplicates(values: Iterator[str]) -> list[str]:
    """The values that occur more than once, in order of their second occurrence."""
    seen: set[str] = set()
    return [value for value in values if value in seen or seen.add(value)]
