"""The parts of a printed name: `apart.py` takes it apart, `ends.py` knows what stands before and behind the name itself."""
