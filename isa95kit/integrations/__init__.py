"""isa95kit inside other libraries; each module needs the extra of its own name."""
