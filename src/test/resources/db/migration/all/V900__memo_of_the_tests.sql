-- room: memo
create sequence memo_seq start with 1 increment by 50;

create table memo (
    id        bigint       not null primary key,
    unit_code varchar(20)  not null,
    words     varchar(500) not null,
    checked   boolean      not null,
    recorded_at timestamp(6) with time zone not null
);
