"""What is chosen, with everything of it that can be changed."""
