"""Settings of the open conference."""
