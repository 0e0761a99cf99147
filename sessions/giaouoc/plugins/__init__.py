"""Plugins: found, loaded and asked one by one, so that a bad one costs only itself."""
