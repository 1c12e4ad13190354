-- What changed since yesterday stands on everybody's first screen.
create index state_by_beginning on assignment_state (from_at);
