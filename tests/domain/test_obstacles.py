from domain.obstacles import DeclineReason, Obstacle


def test_their_obstacles_come_in_the_order_of_the_method() -> None:
    assert " ".join(Obstacle) == (
        "complex_decision own_means not_their_problem existing_tool bad_timing it_security "
        "legal_privacy no_time not_equipped wrong_person other"
    )


def test_our_reasons_come_in_the_order_of_the_method() -> None:
    assert " ".join(DeclineReason) == (
        "contractor out_of_scope not_digital_enough too_specific no_capacity other"
    )
