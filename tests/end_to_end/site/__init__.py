"""A news site on loopback, with everything that real ones do to a crawler."""
