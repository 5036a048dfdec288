"""Conversion of documents from one form to another, with what is lost on the way."""
