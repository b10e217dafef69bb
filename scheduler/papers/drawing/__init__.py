"""Boxes drawn with ReportLab, their structure added with pikepdf."""
