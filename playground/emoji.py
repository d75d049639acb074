"""Pictures for the `:names:` a bot is likely to use."""

import re

EMOJI = {
    "alarm_clock": "⏰", "arrow_right": "➡️", "arrow_left": "⬅️", "arrow_up": "⬆️",
    "arrow_down": "⬇️", "ballot_box_with_check": "☑️", "bar_chart": "📊", "bell": "🔔",
    "no_bell": "🔕", "black_circle": "⚫", "blue_circle": "🔵", "large_blue_circle": "🔵",
    "bookmark": "🔖", "books": "📚", "bug": "🐛", "bulb": "💡", "busts_in_silhouette": "👥",
    "bust_in_silhouette": "👤", "calendar": "📅", "spiral_calendar_pad": "🗓️", "date": "📅",
    "chart_with_upwards_trend": "📈", "chart_with_downwards_trend": "📉", "clap": "👏",
    "clipboard": "📋", "clock1": "🕐", "cold_face": "🥶", "compass": "🧭", "construction": "🚧",
    "cry": "😢", "crossed_fingers": "🤞", "dart": "🎯", "door": "🚪", "e-mail": "📧",
    "email": "✉️", "envelope": "✉️", "exclamation": "❗", "eyes": "👀", "fire": "🔥",
    "flag-fr": "🇫🇷", "flag-gb": "🇬🇧", "gear": "⚙️", "gift": "🎁", "green_circle": "🟢",
    "large_green_circle": "🟢", "grey_question": "❔", "handshake": "🤝", "heart": "❤️",
    "heavy_check_mark": "✔️", "heavy_plus_sign": "➕", "hourglass": "⌛",
    "hourglass_flowing_sand": "⏳", "house": "🏠", "inbox_tray": "📥", "information_source": "ℹ️",
    "key": "🔑", "label": "🏷️", "large_yellow_circle": "🟡", "link": "🔗", "lock": "🔒",
    "mag": "🔍", "mega": "📣", "loudspeaker": "📢", "memo": "📝", "pencil": "📝",
    "pencil2": "✏️", "mute": "🔇", "muscle": "💪", "name_badge": "📛", "new": "🆕",
    "no_entry": "⛔", "no_entry_sign": "🚫", "ok": "🆗", "ok_hand": "👌", "one": "1️⃣",
    "two": "2️⃣", "three": "3️⃣", "four": "4️⃣", "five": "5️⃣", "orange_circle": "🟠",
    "large_orange_circle": "🟠", "outbox_tray": "📤", "package": "📦", "page_facing_up": "📄",
    "paperclip": "📎", "parking": "🅿️", "partying_face": "🥳", "phone": "☎️", "pray": "🙏",
    "purple_circle": "🟣", "pushpin": "📌", "question": "❓", "raised_hands": "🙌",
    "red_circle": "🔴", "repeat": "🔁", "rocket": "🚀", "round_pushpin": "📍",
    "rotating_light": "🚨", "seedling": "🌱", "shield": "🛡️", "slightly_smiling_face": "🙂",
    "smile": "😄", "smiley": "😃", "snowflake": "❄️", "sparkles": "✨", "speech_balloon": "💬",
    "star": "⭐", "star2": "🌟", "sunny": "☀️", "sunrise": "🌅", "tada": "🎉",
    "telephone_receiver": "📞", "thinking_face": "🤔", "+1": "👍", "thumbsup": "👍", "-1": "👎",
    "thumbsdown": "👎", "trash": "🗑️", "wastebasket": "🗑️", "trophy": "🏆", "unlock": "🔓",
    "warning": "⚠️", "wave": "👋", "white_check_mark": "✅", "white_circle": "⚪", "wrench": "🔧",
    "x": "❌", "yellow_circle": "🟡", "zap": "⚡", "zzz": "💤", "zero": "0️⃣",
}  # fmt: skip
NAME = re.compile(r":([a-z0-9_+-]+):")


def with_pictures(text: str) -> str:
    return NAME.sub(lambda match: EMOJI.get(match[1], match[0]), text)
