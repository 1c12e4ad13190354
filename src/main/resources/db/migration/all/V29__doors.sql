-- room: security

-- The key of what is signed and hashed at the doors: made by the first node that needs it, the same on every node.
create table door_key (
    one    integer     not null primary key check (one = 1),
    secret varchar(64) not null
);

-- How often something was tried that can be guessed. A name, an address, a browser falls into a slot by a keyed hash, so that
-- there are never more rows than slots, whatever strangers send.
create table login_counter (
    kind    varchar(10) not null,
    slot    integer     not null,
    tries   integer     not null,
    open_at timestamp(6) with time zone not null,
    last_at timestamp(6) with time zone not null,
    version bigint      not null,
    primary key (kind, slot)
);

-- What was tried in vain: a row for each person, address and minute. Names of nobody are not kept; they are 0.
create table login_failure (
    person_id bigint      not null,
    address   varchar(45) not null,
    at_minute timestamp(6) with time zone not null,
    tries     integer     not null,
    primary key (person_id, address, at_minute)
);

-- room: organization

-- A password that is said once serves for one log-in, until then.
alter table person add column one_time_until timestamp(6) with time zone;
alter table person add column one_time_used boolean default false not null;
update person set one_time_until = current_timestamp + interval '72' hour where password_temporary = true;
