"""The commands of `counterclaim`, one file per group."""
