"""What is shown: leads, companies, follow-ups and progress as blocks of a `Report`; nothing here prints."""
