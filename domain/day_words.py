"""The words of days and times, in English and French, small letters and no accents."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv",
            "february feb fevrier fevr fev",
            "march mar mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug aout",
            "september sep sept septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon lundi lun",
            "tuesday tue tues mardi",
            "wednesday wed mercredi mer",
            "thursday thu thur thurs jeudi jeu",
            "friday fri vendredi ven",
            "saturday sat samedi sam",
            "sunday sun dimanche dim",
        )
    )
    for name in names.split()
}

DAYS_AWAY = {
    "today": 0,
    "tonight": 0,
    "now": 0,
    "aujourd'hui": 0,
    "aujourdhui": 0,
    "ce jour": 0,
    "maintenant": 0,
    "tomorrow": 1,
    "demain": 1,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
    "apres demain": 2,
    "apres-demain": 2,
    "yesterday": -1,
    "hier": -1,
    "day before yesterday": -2,
    "the day before yesterday": -2,
    "avant hier": -2,
    "avant-hier": -2,
}

NUMBERS = {
    "a": 1,
    "an": 1,
    "un": 1,
    "une": 1,
    "one": 1,
    "deux": 2,
    "two": 2,
    "trois": 3,
    "three": 3,
    "quatre": 4,
    "four": 4,
    "cinq": 5,
    "five": 5,
    "six": 6,
    "sept": 7,
    "seven": 7,
    "huit": 8,
    "eight": 8,
    "dix": 10,
    "ten": 10,
    "quinze": 15,
}

UNITS = {
    "day": "days",
    "days": "days",
    "jour": "days",
    "jours": "days",
    "j": "days",
    "week": "weeks",
    "weeks": "weeks",
    "semaine": "weeks",
    "semaines": "weeks",
    "month": "months",
    "months": "months",
    "mois": "months",
    "year": "years",
    "years": "years",
    "an": "years",
    "ans": "years",
    "annee": "years",
    "annees": "years",
}

HOURS_OF_WORDS = {
    "noon": 12,
    "midi": 12,
    "matin": 9,
    "morning": 9,
    "in the morning": 9,
    "apres-midi": 14,
    "apres midi": 14,
    "afternoon": 14,
    "in the afternoon": 14,
    "soir": 18,
    "evening": 18,
    "in the evening": 18,
}
"""A part of the day is an hour of our choosing: the answer always shows it."""
