-- room: demo

-- The loading of the sample office: begun, and done unless it was interrupted. Empty in a real office.
create table sample_load (
    started_at  timestamp with time zone not null,
    finished_at timestamp with time zone
);

-- A sample office that was loaded before this mark was kept: its clock is set at the end.
insert into sample_load (started_at, finished_at)
select timestamp with time zone '2022-06-20 08:00:00+07', timestamp with time zone '2022-06-20 08:00:00+07'
from sample_clock;
