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
      <extracomment>ui/desktop/timetable/legend.py</extracomment>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
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
