-- room: demo

-- How far the sample office lives from the real time; empty in a real office.
create table sample_clock (
    offset_millis bigint not null
);
