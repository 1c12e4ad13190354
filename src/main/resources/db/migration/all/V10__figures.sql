-- Figures skip what had ended before their period, and changes are asked for from a moment on.
create index assignment_by_end on assignment (ended_at);
create index state_since on assignment_state (from_at);
