"""The rules, one module per area of the catalogue; each collects its own in ``RULES``."""
