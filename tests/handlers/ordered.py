"""What the director orders."""

ORDER = '/prospect mandate "The director" "One login for all" "Import a PDF" "A dashboard"'
NOTHING_CONFIRMED = "Mandate versus needs: 0 of 3 confirmed"
