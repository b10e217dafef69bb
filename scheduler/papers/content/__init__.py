"""What a paper says: plain words, already free of everything that must not be printed."""
