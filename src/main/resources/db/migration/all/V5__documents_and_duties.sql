-- room: calendar

-- The working calendar is data with dates and certainty.
create table calendar_day (
    on_day    date         not null,
    kind      varchar(20)  not null,
    name      varchar(200) not null,
    source    varchar(300) not null,
    certainty varchar(20)  not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    primary key (on_day, kind)
);

-- room: document

create sequence document_seq start with 1 increment by 50;

create table document (
    id             bigint        not null primary key,
    kind           varchar(20)   not null,
    type           varchar(20)   not null,
    origin         varchar(20)   not null,
    state          varchar(20)   not null,
    summary        varchar(2000) not null,
    summary_folded varchar(2000) not null,
    theme          varchar(200)  not null,
    theme_folded   varchar(200)  not null default '',
    urgency        varchar(20)   not null,
    author         bigint        not null,
    monitor        bigint        not null,
    drafting_unit  varchar(20)   not null,
    issuing_body   varchar(20)   not null,
    signer         bigint,
    capacity       varchar(20)   not null,
    started        boolean       not null,
    symbol         varchar(60),
    signed_on      date,
    issued_at      timestamp(6) with time zone,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    version        bigint        not null
);
create index document_by_unit on document (drafting_unit, state);
create index document_by_author on document (author, state);
create index document_by_symbol on document (symbol);

create table document_basis (
    document_id bigint       not null references document,
    place       integer      not null,
    basis_id    bigint references document,
    words       varchar(500) not null,
    primary key (document_id, place)
);

-- A recipient has no time of its own before the document reaches it.
create table document_recipient (
    document_id  bigint      not null references document,
    place        integer     not null,
    unit_code    varchar(20) not null,
    delivered_at timestamp(6) with time zone,
    read_at      timestamp(6) with time zone,
    recorded_at  timestamp(6) with time zone,
    primary key (document_id, place)
);
create index recipient_by_unit on document_recipient (unit_code, document_id);

create sequence clause_seq start with 1 increment by 50;

create table clause (
    id          bigint        not null primary key,
    document_id bigint        not null references document,
    place       integer       not null,
    work        varchar(4000) not null,
    product     varchar(1000) not null,
    due_kind    varchar(20)   not null,
    due_date    date,
    due_words   varchar(300)  not null,
    mode        varchar(10)   not null
);
create index clause_of_document on clause (document_id);

create table clause_unit (
    clause_id bigint      not null references clause,
    place     integer     not null,
    unit_code varchar(20) not null,
    role      varchar(20) not null,
    primary key (clause_id, place)
);
create index clause_unit_by_unit on clause_unit (unit_code, clause_id);

-- Open lead duties, counted in rows of their own (docs/adr/0004).
create table document_progress (
    document_id bigint  not null primary key,
    open_leads  integer not null,
    dispatched  boolean not null
);
create table clause_progress (
    clause_id  bigint  not null primary key,
    open_leads integer not null
);

create table committee_term (
    name       varchar(20) not null primary key,
    valid_from date        not null,
    valid_to   date        not null
);
insert into committee_term (name, valid_from, valid_to) values
    ('2015-2020', date '2015-07-01', date '2020-06-30'),
    ('2020-2025', date '2020-07-01', date '2025-06-30'),
    ('2025-2030', date '2025-07-01', date '2030-06-30');

create table number_series (
    issuing_body varchar(20) not null,
    type         varchar(20) not null,
    term         varchar(20) not null,
    last_number  integer     not null,
    primary key (issuing_body, type, term)
);

-- room: duty

create sequence duty_seq start with 1 increment by 50;

-- A due that a day judges is kept with the first day on which it is soon.
create table duty (
    id            bigint        not null primary key,
    document_id   bigint        not null,
    symbol        varchar(60)   not null,
    summary       varchar(2000) not null,
    issuing_body  varchar(20)   not null,
    drafting_unit varchar(20)   not null,
    author        bigint        not null,
    signer        bigint,
    monitor       bigint        not null,
    work          varchar(4000) not null,
    product       varchar(1000) not null,
    clause_id     bigint        not null,
    role          varchar(20)   not null,
    joint         boolean       not null,
    unit_code     varchar(20)   not null,
    responsible   bigint,
    state         varchar(20)   not null,
    lead_key      varchar(60) unique,
    due_kind      varchar(20)   not null,
    due_words     varchar(300)  not null,
    original_due  date,
    original_due_soon_from date,
    effective_due date,
    effective_due_soon_from date,
    internal_due  date,
    assigned_at   timestamp(6) with time zone not null,
    delivered_at  timestamp(6) with time zone,
    submitted_at  timestamp(6) with time zone,
    ended_at      timestamp(6) with time zone,
    successor     bigint,
    changes       integer       not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    version       bigint        not null,
    check ((original_due is null) = (original_due_soon_from is null)),
    check ((effective_due is null) = (effective_due_soon_from is null))
);
create index duty_of_document on duty (document_id, clause_id);
create index duty_of_unit on duty (unit_code, state);

create sequence duty_interval_seq start with 1 increment by 50;

create table duty_interval (
    id            bigint      not null primary key,
    duty_id bigint      not null references duty,
    place         integer     not null,
    state         varchar(20) not null,
    unit_code     varchar(20) not null,
    responsible   bigint,
    original_due  date,
    original_due_soon_from date,
    effective_due date,
    effective_due_soon_from date,
    from_at       timestamp(6) with time zone not null,
    to_at         timestamp(6) with time zone,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    unique (duty_id, place),
    check ((original_due is null) = (original_due_soon_from is null)),
    check ((effective_due is null) = (effective_due_soon_from is null))
);

create sequence submission_seq start with 1 increment by 50;

create table submission (
    id             bigint        not null primary key,
    duty_id  bigint        not null references duty,
    version_number integer       not null,
    body           varchar(8000) not null,
    figures        varchar(2000) not null,
    links          varchar(4000) not null,
    reported_by    bigint        not null,
    reported_at    timestamp(6) with time zone not null,
    approved_by    bigint,
    submitted_at   timestamp(6) with time zone,
    closed_at      timestamp(6) with time zone,
    return_kind    varchar(20),
    return_reason  varchar(2000),
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    unique (duty_id, version_number)
);
