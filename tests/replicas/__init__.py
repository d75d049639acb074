"""Several processes of the bot on one PostgreSQL, behind a load balancer."""
