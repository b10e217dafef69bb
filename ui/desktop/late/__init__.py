"""Late changes: what happened, the smallest changes of the programme, and taking one over."""
