"""Search by swaps: sessions change places two by two, every swap priced at once from matrices over sessions and places."""
