"""pipeline.settings: chipdeals.toml is read strictly."""

from __future__ import annotations

import pytest

from pipeline.settings import Settings, SettingsError, parse_settings


def test_nothing_said_means_the_defaults() -> None:
    """An empty file changes nothing, and a whole number stands for a fraction."""
    assert parse_settings("") == Settings()
    assert parse_settings("[read]\nmax_megabytes = 3").read.max_megabytes == 3.0
    assert parse_settings("[crawl]\nenabled = false\ndelay_seconds = 2").crawl.delay_seconds == 2.0


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[reading]\n", "'reading'"),
        ("[read]\nmin_relevanse = 0.1", "'min_relevanse'"),
        ("[ingest]\nworkers = true", "workers"),
        ("[ingest]\nworkers = 1.5", "workers"),
        ("ingest = 3", "'ingest'"),
        ("[ingest", "chipdeals.toml"),
        ("[crawl]\nenabled = 1", "enabled must be true or false"),
        ("[crawl]\nconcurrency_per_domain = 3", "concurrency_per_domain must be 1 to 2"),
        ("[crawl]\ntimeout_seconds = 0", "timeout_seconds must be 1 to 600"),
        ("[crawl]\ncontact = 3", "contact must be a string"),
    ],
)
def test_what_is_unknown_or_of_the_wrong_type_is_an_error_that_names_it(text: str, named: str) -> None:
    """A typo never passes silently."""
    with pytest.raises(SettingsError, match=named):
        parse_settings(text)
