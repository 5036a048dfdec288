"""Wire forms to objects and back."""
