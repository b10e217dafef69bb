"""All cases of broken and kept musts, for whoever reads the rules too."""

from tests.checker import test_added, test_people, test_places, test_relations, test_times, test_units
from tests.checker.reading import Case

MUSTS: tuple[Case, ...] = (
    *test_times.TIMES,
    *test_times.HOURS_OF_PEOPLE,
    *test_places.ROOMS,
    *test_places.SHARED_ROOMS,
    *test_people.GAPS,
    *test_people.MEALS,
    *test_people.IN_A_SESSION,
    *test_units.SERVING,
    *test_units.UNITS,
    *test_relations.EXCLUSIONS,
    *test_relations.STRETCHES,
    *test_added.ADDED,
)
