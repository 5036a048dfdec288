"""The JSON Schema of a plant's profile, for editors that complete and check TOML files."""

from __future__ import annotations

import json

from isa95kit.profile.model import ProfileModel

__all__ = ["NAME", "render"]

NAME = "isa95kit.schema.json"


def render() -> str:
    """The schema, made of the profile's model."""
    schema = {
        "$comment": "Written by `python -m codegen emit` from isa95kit/profile/model.py; "
        "do not edit.",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **ProfileModel.model_json_schema(by_alias=True),
        "title": "isa95kit.toml: what a plant agrees on",
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
