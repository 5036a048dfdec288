"""The conformance suite, run on isa95kit and on real peers."""
