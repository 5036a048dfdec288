"""What one plant agrees on: the file ``isa95kit.toml``."""

from isa95kit.profile.loading import Profile, ProfileError, load_profile

__all__ = ["Profile", "ProfileError", "load_profile"]
