"""Measurements that print ratios taken side by side in one run; run one with `python -m benchmarks.NAME`."""
