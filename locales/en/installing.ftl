# The page that ends an installation in a Slack workspace (bot/install_page.py).
install-done-title = Prospect is installed
install-done = In Slack, invite it to your team's channel with /invite @Prospect, then type there: /prospect product new "Name of your product".
install-failed-title = Prospect was not installed
install-access-denied = The installation was cancelled in Slack. Nothing was kept; begin again whenever you like.
install-invalid-browser = This installation was begun in another browser, or too long ago. Begin it again, here.
install-invalid-state = This address was used already, or is more than ten minutes old. Begin the installation again.
install-storage-error = The installation could not be kept. Begin it again in a few minutes.
install-failed = Slack did not confirm the installation. Begin it again; if it fails again, ask whoever runs this bot.
