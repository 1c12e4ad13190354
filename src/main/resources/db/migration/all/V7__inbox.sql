-- room: inbox

create sequence work_item_seq start with 1 increment by 50;

create table work_item (
    id           bigint       not null primary key,
    kind         varchar(20)  not null,
    source       varchar(64)  not null,
    act          varchar(20),
    step_vi      varchar(200),
    step_en      varchar(200),
    holder       varchar(60)  not null,
    holder_unit  varchar(20),
    holder_person bigint,
    object_kind  varchar(20)  not null,
    object_id    varchar(40)  not null,
    title        varchar(500) not null,
    title_folded varchar(600) not null,
    symbol       varchar(60),
    from_unit    varchar(20)  not null,
    sort_due     date         not null,
    due          date,
    due_soon_from date,
    resting      boolean      not null,
    settled      boolean      not null,
    opened_at    timestamp(6) with time zone not null,
    claimed_by   bigint,
    closed_at    timestamp(6) with time zone,
    closed_by    bigint,
    version      bigint       not null,
    check ((due is null) = (due_soon_from is null))
);
create index work_waiting on work_item (holder, closed_at, sort_due, id);
create index work_on_object on work_item (object_kind, object_id, closed_at);
create index work_of_source on work_item (source);
create index work_done on work_item (closed_by, closed_at);
