"""Writes the generated parts of isa95kit from the vocabulary: `python -m codegen`."""
