"""Application areas and what verbs say: who to whom, when, which action, which answer."""

from __future__ import annotations

from isa95kit.releases import Release
from isa95kit.samples.generator.story import Scene, Story, Tell, Text

__all__ = ["ENVELOPE", "release_id"]

_ACTIONS = {"Sync": "Add", "Notify": "Add"}
_RESPONSES = {"Respond": "Replaced"}

_ANSWERED = {"Show": "Get", "Acknowledge": "Process", "Respond": "Change", "Confirm": "Process"}
"""What an answer answers."""

_OF_MES = ("Performance", "Response", "Event", "Record", "Lot", "Alert", "Result", "Capability")
"""Nouns that the MES owns have one of these in their names."""


def release_id(release: Release) -> str:
    """The releaseID of messages: ``B2MML-V0701``."""
    return f"B2MML-{release}"


def _parties(story: Story) -> tuple[str, str]:
    """Who sends the message and who gets it.

    The owner of a noun tells what holds; who is asked to do something is the MES, as a rule.
    """
    plant = story.plant
    owner = plant.mes if any(word in story.noun for word in _OF_MES) else plant.erp
    other = plant.erp if owner == plant.mes else plant.mes
    if story.verb in ("Sync", "Notify", "Show", "Acknowledge", "Respond", "Confirm"):
        return owner, other
    return other, owner


def _sender(scene: Scene) -> str:
    sender, receiver = _parties(scene.story)
    return receiver if scene.original else sender


def _receiver(scene: Scene) -> str:
    sender, receiver = _parties(scene.story)
    return sender if scene.original else receiver


def _task(scene: Scene) -> str:
    verb = scene.story.verb
    return f"{_ANSWERED.get(verb, verb) if scene.original else verb}{scene.story.noun}"


def _body(scene: Scene) -> str:
    return scene.story.body("original" if scene.original else "own")


def _action(scene: Scene) -> Text:
    return f"/{scene.story.noun}", {"actionCode": _ACTIONS.get(scene.story.verb, "Change")}


def _response(scene: Scene) -> Text:
    return f"/{scene.story.noun}", {"actionCode": _RESPONSES.get(scene.story.verb, "Accepted")}


ENVELOPE: dict[str | tuple[str, str], Tell] = {
    ("TransSenderType", "LogicalID"): _sender,
    ("TransReceiverType", "LogicalID"): _receiver,
    ("TransSenderType", "ComponentID"): lambda _: "INTEGRATION",
    ("TransReceiverType", "ComponentID"): lambda _: "INTEGRATION",
    ("TransReceiverType", "ID"): lambda scene: f"{_receiver(scene)}-IN",
    ("TransSenderType", "TaskID"): _task,
    ("TransSenderType", "ReferenceID"): lambda scene: f"REF-{scene.story.order}",
    "ConfirmationCode": lambda scene: "" if scene.story.verb == "Confirm" else "OnError",
    "BODID": _body,
    "ActionExpression": _action,
    "ResponseExpression": _response,
    ("TransGetType", "Expression"): lambda scene: f"/{scene.story.noun}",
    ("TransChangeStatusType", "Code"): lambda _: "DONE",
}
"""The text of what stands around the nouns, by name or by the type of the parent and name."""
