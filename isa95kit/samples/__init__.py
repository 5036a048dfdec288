"""Conformant documents of any release, scenarios of them, and deliberately broken ones."""
