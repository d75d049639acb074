"""Many workspaces on one bot: installed, kept apart, gone, back."""
