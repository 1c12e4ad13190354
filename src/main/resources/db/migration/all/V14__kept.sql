-- room: kept

-- What a person has typed into a form and not yet done. It is theirs alone, and no part of any record.
create table kept_text (
    person_id   bigint                   not null references person,
    object_kind varchar(20)              not null,
    object_id   varchar(60)              not null,
    form        varchar(60)              not null,
    fields      text                     not null,
    counter     bigint                   not null,
    kept_at     timestamp(6) with time zone not null,
    primary key (person_id, object_kind, object_id, form)
);
create index kept_of_person on kept_text (person_id, kept_at);
