-- The engine looks for child tasks at every completion and has no index for it.
create index dd_idx_task_parent on act_ru_task (parent_task_id_);
