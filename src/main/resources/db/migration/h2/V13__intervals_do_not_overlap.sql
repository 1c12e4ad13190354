-- A duty is in one state at a time; H2 holds that no two of its intervals are open.
alter table duty_interval add column open_duty bigint generated always as (case when to_at is null then duty_id end);
alter table duty_interval add constraint duty_in_one_state unique (open_duty);
