create index work_of_unit on work_item (holder_unit, closed_at, sort_due, id);
