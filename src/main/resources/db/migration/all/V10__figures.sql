-- Figures skip what had ended before their period.
create index duty_by_end on duty (ended_at);
