-- What changed since yesterday stands on everybody's first screen.
create index state_by_beginning on duty_interval (from_at);
