-- room: organization

create table unit (
    code          varchar(20)  not null primary key,
    name          varchar(200) not null,
    kind          varchar(30)  not null,
    parent        varchar(20) references unit,
    registry_unit varchar(20)  not null references unit,
    valid_from    date         not null,
    valid_to      date,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    version       bigint       not null
);

create table unit_alias (
    unit_code varchar(20)  not null references unit,
    alias     varchar(200) not null,
    primary key (unit_code, alias)
);

create table unit_group (
    code varchar(20) not null primary key
);

create table unit_group_name (
    group_code varchar(20)  not null references unit_group,
    name       varchar(200) not null,
    primary key (group_code, name)
);

create table unit_group_member (
    group_code varchar(20) not null references unit_group,
    unit_code  varchar(20) not null references unit,
    primary key (group_code, unit_code)
);

create table unit_lineage (
    old_code  varchar(20) not null references unit,
    new_code  varchar(20) not null references unit,
    effective date        not null,
    kind      varchar(20) not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    primary key (old_code, new_code, effective)
);

-- Who may give work to whom (domain.md, rule 7).
create table may_give_work (
    giver_kind varchar(30) not null,
    taker_kind varchar(30) not null,
    primary key (giver_kind, taker_kind)
);
insert into may_give_work (giver_kind, taker_kind) values
    ('CAP_UY', 'CAP_UY'),
    ('CAP_UY', 'BAN_DANG'),
    ('CAP_UY', 'CHINH_QUYEN'),
    ('CAP_UY', 'PHONG_BAN'),
    ('CAP_UY', 'DON_VI_SU_NGHIEP'),
    ('CAP_UY', 'LUC_LUONG_VU_TRANG'),
    ('CAP_UY', 'DOAN_THE'),
    ('CAP_UY', 'PHUONG'),
    ('BAN_DANG', 'BAN_DANG'),
    ('BAN_DANG', 'PHONG_BAN'),
    ('BAN_DANG', 'DON_VI_SU_NGHIEP'),
    ('BAN_DANG', 'LUC_LUONG_VU_TRANG'),
    ('BAN_DANG', 'DOAN_THE'),
    ('BAN_DANG', 'PHUONG'),
    ('CHINH_QUYEN', 'CHINH_QUYEN'),
    ('CHINH_QUYEN', 'PHONG_BAN'),
    ('CHINH_QUYEN', 'DON_VI_SU_NGHIEP'),
    ('CHINH_QUYEN', 'LUC_LUONG_VU_TRANG'),
    ('CHINH_QUYEN', 'DOAN_THE'),
    ('CHINH_QUYEN', 'PHUONG');

create sequence person_seq start with 1 increment by 50;

create table person (
    id                 bigint       not null primary key,
    username           varchar(60)  not null unique,
    full_name          varchar(120) not null,
    position           varchar(200) not null,
    email              varchar(200) not null,
    password_hash      varchar(300) not null,
    password_temporary boolean      not null,
    version            bigint       not null
);

create sequence membership_seq start with 1 increment by 50;

create table membership (
    id         bigint      not null primary key,
    person_id  bigint      not null references person,
    unit_code  varchar(20) not null references unit,
    role       varchar(20) not null,
    valid_from date        not null,
    valid_to   date,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    unique (person_id, unit_code, role, valid_from)
);
create index membership_of_unit on membership (unit_code, role);

create sequence delegation_seq start with 1 increment by 50;

create table delegation (
    id         bigint not null primary key,
    absent     bigint not null references person,
    deputy     bigint not null references person,
    valid_from date   not null,
    valid_to   date   not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp
);
create index delegation_of_deputy on delegation (deputy);

-- room: trail

create sequence trail_entry_seq start with 1 increment by 50;

create table trail_entry (
    id           bigint       not null primary key,
    place        integer      not null,
    at           timestamp(6) with time zone not null,
    actor        bigint,
    actor_name   varchar(120) not null,
    hat_role     varchar(20)  not null,
    hat_unit     varchar(20)  not null,
    in_place_of  bigint,
    object_kind  varchar(20)  not null,
    object_id    varchar(40)  not null,
    command      varchar(60)  not null,
    value_before varchar(2000),
    value_after  varchar(2000),
    reason       varchar(2000)
);
create index trail_of_object on trail_entry (object_kind, object_id, place, id);
