"""The sample company: the invented site of Merrowfield, who everybody there is, and a server for it on loopback."""
