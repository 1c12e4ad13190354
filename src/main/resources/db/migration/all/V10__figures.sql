-- Figures skip what had ended before their period.
create index assignment_by_end on assignment (ended_at);
