"""What one plant agrees on: the file ``isa95kit.toml``.

`load_profile` reads it; `apply` makes it ready for many documents.
"""

from isa95kit.profile.applying import Applied, apply
from isa95kit.profile.loading import Profile, ProfileError, load_profile

__all__ = ["Applied", "Profile", "ProfileError", "apply", "load_profile"]
