"""Boxes on pages: where every word stands, and what it is. Knows neither ReportLab nor the model."""
