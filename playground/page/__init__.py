"""The page people use: what is drawn, and what its forms do."""
