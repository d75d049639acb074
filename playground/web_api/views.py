"""views.open, push, update, publish."""

from playground.acts.modals import make_view, replace_view
from playground.limits.surfaces import refuse_view
from playground.refused import Refused
from playground.state import State
from playground.views import View
from playground.web_api.method import Method, needed
from playground.wire import Json


def content_of(args: Json, kind: str) -> Json:
    view = args.get("view")
    if not isinstance(view, dict):
        raise Refused("invalid_arguments", "view must be an object")
    refuse_view(view, kind)
    return view


def open_view(state: State, args: Json) -> Json:
    content = content_of(args, "modal")
    trigger = state.passes.spend_trigger(args.get("trigger_id"))
    person = state.directory.people[trigger.person]
    view = make_view(state, person, content, trigger.channel)
    state.views.open(view)
    state.changed()
    return {"view": view.wire()}


def push(state: State, args: Json) -> Json:
    content = content_of(args, "modal")
    trigger = state.passes.spend_trigger(args.get("trigger_id"))
    person = state.directory.people[trigger.person]
    view = make_view(state, person, content, trigger.channel)
    state.views.push(view)
    state.changed()
    return {"view": view.wire()}


def update(state: State, args: Json) -> Json:
    view = state.views.find(args.get("view_id"), args.get("external_id"))
    _refuse_old_hash(args, view)
    replace_view(state, view, content_of(args, view.content["type"]))
    return {"view": view.wire()}


def publish(state: State, args: Json) -> Json:
    person = state.directory.people.get(needed(args, "user_id"))
    if person is None or person.is_bot:
        raise Refused("user_not_found", f"nobody here is {args['user_id']}")
    content = content_of(args, "home")
    home = state.views.homes.get(person.id)
    if home is None:
        home = make_view(state, person, content)
        state.views.homes[person.id] = home
        state.changed()
    else:
        _refuse_old_hash(args, home)
        replace_view(state, home, content)
    return {"view": home.wire()}


def _refuse_old_hash(args: Json, view: View) -> None:
    if args.get("hash") and args["hash"] != view.hash:
        raise Refused("hash_conflict", "the view has changed since this hash")


METHODS = {
    "views.open": Method(function=open_view),
    "views.push": Method(function=push),
    "views.update": Method(function=update),
    "views.publish": Method(function=publish),
}
