"""Forms made from the descriptions of the model's fields."""
