"""What notices say, one file a language; `scheduler/notices/wording.py` reads them."""
