"""The timetable as rooms across and time down."""
