"""The nouns of a conference: frozen pydantic entities, one file per noun."""
