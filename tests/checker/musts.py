"""All cases of broken and kept rules, for whoever reads them too."""

from tests.builder import Builder
from tests.checker import (
    test_added,
    test_advice,
    test_pairs,
    test_people,
    test_places,
    test_preferences,
    test_relations,
    test_slots,
    test_times,
    test_units,
)
from tests.checker.reading import Case, as_wishes

MUSTS: tuple[Case, ...] = (
    *test_times.TIMES,
    *test_times.HOURS_OF_PEOPLE,
    *test_places.ROOMS,
    *test_places.SHARED_ROOMS,
    *test_pairs.TAGS,
    *test_people.GAPS,
    *test_people.MEALS,
    *test_people.IN_A_SESSION,
    *test_units.SERVING,
    *test_units.UNITS,
    *test_relations.EXCLUSIONS,
    *test_relations.STRETCHES,
    *test_added.ADDED,
    *test_slots.SLOTTED,
)


def every_builder() -> list[Builder]:
    """Every tiny conference with which a rule or a preference is tested."""
    rules = [builder for case in (*MUSTS, *test_advice.GIVEN) for builder in (case.wrong, case.right)]
    wishes = [as_wishes(case.wrong) for case in (*test_added.ADDED, *test_slots.SLOTTED)]
    return [*rules, *wishes, *(builder for _, _, builder in (*test_preferences.CASES, *test_pairs.PAIRS, *test_slots.LIKED))]
