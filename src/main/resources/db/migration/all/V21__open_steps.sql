-- room: inbox
-- port of: access

-- For whom something waits: what the port OpenSteps answers, for those who must not know the inbox.
create view open_step as
select object_kind, object_id, act, holder from work_item where closed_at is null and act is not null;
