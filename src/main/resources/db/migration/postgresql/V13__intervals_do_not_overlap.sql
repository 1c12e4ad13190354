-- A duty is in one state at a time, also in the past.
alter table duty_interval add constraint duty_in_one_state exclude using gist
    (int8range(duty_id, duty_id, '[]') with &&, tstzrange(from_at, to_at) with &&);
