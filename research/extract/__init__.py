"""From a document to drafts of people: recognisers (one a field), what stands around a name, and the shelf of patterns."""
