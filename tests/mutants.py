"""A plugin of pytest for mutmut: few examples, always the same, and none made smaller: each mutant runs them anew."""

from hypothesis import Phase, settings

settings.register_profile(
    "mutants", max_examples=25, derandomize=True, database=None, deadline=None, phases=[Phase.explicit, Phase.generate]
)
settings.load_profile("mutants")
