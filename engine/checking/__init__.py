"""Checking claims against what a model stores, beside scores that need no neurons; uncalibrated, nothing is judged.

Source: arXiv 2308.13198, the fact-checking experiment; splits, baselines and abstention after method.md d.2.
"""
