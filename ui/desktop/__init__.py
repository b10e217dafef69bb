"""The window, made with Qt widgets; everything it decides is asked of `scheduler` and `solver`."""
