-- The engine looks for child tasks at every completion and has no index for it. Child tasks are rare, so the index is partial.
create index dd_idx_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
