# Filled by the rooms that speak.
