"""Degenerate knowledge neurons: pairs, minimal sets and topology clusters that hold the same fact.

Sources: arXiv 2308.13198 (pairs, eqs 9 and 10) and arXiv 2402.13731 (clusters).
"""
