"""What to do next for an application, when, through which channel, and when to stop. No message is ever sent.

rules          the table of rules: data, each with its reason
working_days   days on which people work, by country
plan           dates and events of one application → its next steps
applications   the roles of the sheet with their leads, and what happened
agenda         all that is to be done, the soonest first
talking        what to say, as far as the data supports it
draft          the message that says it, by channel; SHELF wordings: its sentences, one file a language
counts         how it goes: applications a week, follow-ups, answers, interviews, by channel and by rank
"""
