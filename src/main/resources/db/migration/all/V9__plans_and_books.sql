-- room: duty

-- What a book says of a duty that was taken over as finished: on time or late (domain §3).
alter table duty add column book_verdict varchar(10);

-- room: document

-- The symbol a base is named by while the document it names is not known here yet.
alter table document_basis add column awaits varchar(60);
create index basis_awaits on document_basis (awaits);
create index basis_of_document on document_basis (basis_id);

-- No two documents have one number; what was given outside the system or voided carries a reason (domain §7).
alter table document add column number_term varchar(20);
alter table document add column number_in_term integer;
create unique index document_number on document (issuing_body, type, number_term, number_in_term);
create table number_explained (
    issuing_body varchar(20)  not null,
    type         varchar(20)  not null,
    term         varchar(20)  not null,
    number       integer      not null,
    reason       varchar(500) not null,
    explained_by bigint       not null,
    explained_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    primary key (issuing_body, type, term, number)
);

-- room: duty

create sequence urge_seq start with 1 increment by 50;

create table urge (
    id            bigint        not null primary key,
    duty_id bigint        not null references duty,
    words         varchar(1000) not null,
    urged_by      bigint        not null,
    urged_at      timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp
);
create index urge_of_duty on urge (duty_id, urged_at);

-- room: plan

create sequence plan_seq start with 1 increment by 50;

create table plan (
    id          bigint       not null primary key,
    name        varchar(300) not null,
    unit_code   varchar(20)  not null,
    period_from date         not null,
    period_to   date         not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    version     bigint       not null
);
create index plan_of_unit on plan (unit_code, period_from);

create sequence plan_line_seq start with 1 increment by 50;

create table plan_line (
    id             bigint        not null primary key,
    plan_id        bigint        not null references plan,
    place          integer       not null,
    theme          varchar(200)  not null,
    theme_folded   varchar(200)  not null default '',
    type           varchar(20)   not null,
    summary        varchar(2000) not null,
    summary_folded varchar(2000) not null,
    product        varchar(1000) not null,
    due_kind       varchar(20)   not null,
    due_date       date,
    due_words      varchar(300)  not null,
    document_id    bigint references document,
    dropped        varchar(1000),
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    version        bigint        not null
);
create index line_of_plan on plan_line (plan_id, place);
create index line_of_document on plan_line (document_id);

create table plan_line_unit (
    line_id   bigint      not null references plan_line,
    place     integer     not null,
    unit_code varchar(20) not null,
    role      varchar(20) not null,
    primary key (line_id, place)
);

create table plan_line_basis (
    line_id  bigint       not null references plan_line,
    place    integer      not null,
    basis_id bigint references document,
    words    varchar(500) not null,
    awaits   varchar(60),
    primary key (line_id, place)
);
create index line_basis_awaits on plan_line_basis (awaits);
create index line_basis_of_document on plan_line_basis (basis_id);

-- room: book

-- How a unit's books are read: which column holds what, kept by name.
create table column_map (
    unit_code varchar(20)   not null,
    name      varchar(100)  not null,
    columns   varchar(2000) not null,
    primary key (unit_code, name)
);
