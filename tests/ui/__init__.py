"""Tests of the window, driven by real mouse and keys, off screen."""
