"""Compiled schemas, their components, and the explanations built on them."""
