"""Conformant and deliberately broken documents of any release, and the proof built on them."""
