<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Hofburg</name>
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
      <source>%n guest(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n guest</numerusform>
        <numerusform>%n guests</numerusform>
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
      <source>and %n more</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
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
      <source>%n conflict(s) left</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n conflict left</numerusform>
        <numerusform>%n conflicts left</numerusform>
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
      <source>%n session(s) moved</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n session moved</numerusform>
        <numerusform>%n sessions moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) placed</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n session placed</numerusform>
        <numerusform>%n sessions placed</numerusform>
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
      <source>%n people</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>
        <numerusform>%n people</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
  </context>
</TS>
