"""Dialogs over the live screen; under every one of them scans are taken and answered."""
