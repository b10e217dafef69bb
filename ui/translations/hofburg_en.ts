<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Hofburg</name>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>
        <numerusform>%n guest</numerusform>
        <numerusform>%n guests</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n registered guest(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n registered guest</numerusform>
        <numerusform>%n registered guests</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n seat</numerusform>
        <numerusform>%n seats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n booth(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n booth</numerusform>
        <numerusform>%n booths</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n interpreter(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n interpreter</numerusform>
        <numerusform>%n interpreters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n room(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n room</numerusform>
        <numerusform>%n rooms</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n session</numerusform>
        <numerusform>%n sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) would like to see “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>
        <numerusform>%n person would like to see “{title}”.</numerusform>
        <numerusform>%n persons would like to see “{title}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accepted conflict(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n accepted conflict</numerusform>
        <numerusform>%n accepted conflicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appearance(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n appearance</numerusform>
        <numerusform>%n appearances</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s), with their hours and slots</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n day, with their hours and slots</numerusform>
        <numerusform>%n days, with their hours and slots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n draft variant(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n draft variant</numerusform>
        <numerusform>%n draft variants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n observance(s), moved with the days: check the dates</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n observance, moved with the days: check the dates</numerusform>
        <numerusform>%n observances, moved with the days: check the dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people, with their contacts</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n people, with their contacts</numerusform>
        <numerusform>%n people, with their contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s), and who was told of them</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n release, and who was told of them</numerusform>
        <numerusform>%n releases, and who was told of them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for side events, as received</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n request for side events, as received</numerusform>
        <numerusform>%n requests for side events, as received</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for the floor</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n request for the floor</numerusform>
        <numerusform>%n requests for the floor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) about the order of speakers</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n rule about the order of speakers</numerusform>
        <numerusform>%n rules about the order of speakers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) between sessions</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n rule between sessions</numerusform>
        <numerusform>%n rules between sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) left unplanned</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n session left unplanned</numerusform>
        <numerusform>%n sessions left unplanned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s), with their wishes</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n session, with their wishes</numerusform>
        <numerusform>%n sessions, with their wishes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n team(s), crew(s) or equipment, without members</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n team, crew or equipment, without members</numerusform>
        <numerusform>%n teams, crews or equipment, without members</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>People are named in the words of %n session(s). Look through them before they are printed.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>People are named in the words of %n session. Look through them before they are printed.</numerusform>
        <numerusform>People are named in the words of %n sessions. Look through them before they are printed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the places of %n session(s) in the timetable</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>the places of %n session in the timetable</numerusform>
        <numerusform>the places of %n sessions in the timetable</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the registrations for %n session(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>the registrations for %n session</numerusform>
        <numerusform>the registrations for %n sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nobody takes part in more than %n session(s) during a meal.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>
        <numerusform>Nobody takes part in more than %n session during a meal.</numerusform>
        <numerusform>Nobody takes part in more than %n sessions during a meal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{room} holds %n session(s) at one time.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>
        <numerusform>{room} holds %n session at one time.</numerusform>
        <numerusform>{room} holds %n sessions at one time.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Allow %n session(s) of one person during a meal</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>
        <numerusform>Allow %n session of one person during a meal</numerusform>
        <numerusform>Allow %n sessions of one person during a meal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in rooms are needed, with the gaps between them; the {rooms} rooms that suit them have {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>For %n session {needed} in rooms are needed, with the gaps between them; the {rooms} rooms that suit them have {left}.</numerusform>
        <numerusform>For %n sessions {needed} in rooms are needed, with the gaps between them; the {rooms} rooms that suit them have {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in these rooms are needed, with the gaps between them: {rooms}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>For %n session {needed} in these rooms are needed, with the gaps between them: {rooms}. There are {left}.</numerusform>
        <numerusform>For %n sessions {needed} in these rooms are needed, with the gaps between them: {rooms}. There are {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} of these are needed, with the gaps between them: {units}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>For %n session {needed} of these are needed, with the gaps between them: {units}. There are {left}.</numerusform>
        <numerusform>For %n sessions {needed} of these are needed, with the gaps between them: {units}. There are {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{person} takes part in %n session(s), for {needed} with the gaps between them; the windows leave {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>{person} takes part in %n session, for {needed} with the gaps between them; the windows leave {left}.</numerusform>
        <numerusform>{person} takes part in %n sessions, for {needed} with the gaps between them; the windows leave {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>musts broken: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>musts broken: %n</numerusform>
        <numerusform>musts broken: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not yet placed: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>not yet placed: %n</numerusform>
        <numerusform>not yet placed: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>wishes not met: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>wishes not met: %n</numerusform>
        <numerusform>wishes not met: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>%n still missing</numerusform>
        <numerusform>%n still missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>and %n more missing</numerusform>
        <numerusform>and %n more missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{kinds}: %n slot(s)</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>
        <numerusform>{kinds}: %n slot</numerusform>
        <numerusform>{kinds}: %n slots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more time(s)</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>
        <numerusform>%n more time</numerusform>
        <numerusform>%n more times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · better by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>nobody else moves · better by %n point</numerusform>
        <numerusform>nobody else moves · better by %n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · worse by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>nobody else moves · worse by %n point</numerusform>
        <numerusform>nobody else moves · worse by %n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other room(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n other room</numerusform>
        <numerusform>%n other rooms</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n people disturbed</numerusform>
        <numerusform>%n people disturbed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n session moved</numerusform>
        <numerusform>%n sessions moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) placed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n session placed</numerusform>
        <numerusform>%n sessions placed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n way(s) to do it.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n way to do it.</numerusform>
        <numerusform>%n ways to do it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n people</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>not proven: at least %n people</numerusform>
        <numerusform>not proven: at least %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n session(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>not proven: at least %n session</numerusform>
        <numerusform>not proven: at least %n sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change %n row(s)</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>
        <numerusform>Change %n row</numerusform>
        <numerusform>Change %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Paste %n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>Paste %n row</numerusform>
        <numerusform>Paste %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {column} of %n row(s)</source>
      <extracomment>ui/desktop/lists/table.py</extracomment>
      <translation>
        <numerusform>Change {column} of %n row</numerusform>
        <numerusform>Change {column} of %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>
        <numerusform>%n people</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Musts that are broken: %n. Mend them, or accept each with a reason.</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>
        <numerusform>Musts that are broken: %n. Mend them, or accept each with a reason.</numerusform>
        <numerusform>Musts that are broken: %n. Mend them, or accept each with a reason.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decide %n request(s)</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>
        <numerusform>Decide %n request</numerusform>
        <numerusform>Decide %n requests</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s) left</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>%n conflict left</numerusform>
        <numerusform>%n conflicts left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>%n row ticked</numerusform>
        <numerusform>%n rows ticked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May change their rooms: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>May change their rooms: %n session.</numerusform>
        <numerusform>May change their rooms: %n sessions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s), {names}.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>May move: %n session, {names}.</numerusform>
        <numerusform>May move: %n sessions, {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>May move: %n session.</numerusform>
        <numerusform>May move: %n sessions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Staying at a fixed time: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Staying at a fixed time: %n session.</numerusform>
        <numerusform>Staying at a fixed time: %n sessions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Staying where they are: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Staying where they are: %n session.</numerusform>
        <numerusform>Staying where they are: %n sessions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>To be placed: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>To be placed: %n session.</numerusform>
        <numerusform>To be placed: %n sessions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n conflict</numerusform>
        <numerusform>%n conflicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n point</numerusform>
        <numerusform>%n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n draft variant(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>Delete %n draft variant</numerusform>
        <numerusform>Delete %n draft variants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They differ in %n session(s).</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>They differ in %n session.</numerusform>
        <numerusform>They differ in %n sessions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people to tell</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n people to tell</numerusform>
        <numerusform>%n people to tell</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) unplaced</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n session unplaced</numerusform>
        <numerusform>%n sessions unplaced</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) without a place</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n session without a place</numerusform>
        <numerusform>%n sessions without a place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another team</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n with another team</numerusform>
        <numerusform>%n with another team</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n calendar file(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>In the new folder “{name}”: %n calendar file.</numerusform>
        <numerusform>In the new folder “{name}”: %n calendar files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n e-mail draft(s), to be opened with your mail program; nothing was sent.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>In the new folder “{name}”: %n e-mail draft, to be opened with your mail program; nothing was sent.</numerusform>
        <numerusform>In the new folder “{name}”: %n e-mail drafts, to be opened with your mail program; nothing was sent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n letter(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>In the new folder “{name}”: %n letter.</numerusform>
        <numerusform>In the new folder “{name}”: %n letters.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mail-merge table “{name}”: %n row(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Mail-merge table “{name}”: %n row.</numerusform>
        <numerusform>Mail-merge table “{name}”: %n rows.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not yet told</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n not yet told</numerusform>
        <numerusform>%n not yet told</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people concerned</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n people concerned</numerusform>
        <numerusform>%n people concerned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) changed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n session changed</numerusform>
        <numerusform>%n sessions changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The list of %n people is on the clipboard.</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>
        <numerusform>The list of %n people is on the clipboard.</numerusform>
        <numerusform>The list of %n people is on the clipboard.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) found; as long as one of them is left, not every session has a place.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>%n reason found; as long as one of them is left, not every session has a place.</numerusform>
        <numerusform>%n reasons found; as long as one of them is left, not every session has a place.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ways out: %n change(s)</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>Ways out: %n change</numerusform>
        <numerusform>Ways out: %n changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>As it is, the best timetable leaves %n session(s) without a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>As it is, the best timetable leaves %n session without a place</numerusform>
        <numerusform>As it is, the best timetable leaves %n sessions without a place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>Show %n more</numerusform>
        <numerusform>Show %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With these %n change(s) together every session has a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>With these %n change together every session has a place</numerusform>
        <numerusform>With these %n changes together every session has a place</numerusform>
      </translation>
    </message>
  </context>
</TS>
