-- room: files

create sequence stored_file_seq start with 1 increment by 50;

-- A row is written after its bytes lie safely in the folder; several rows may share the same content.
create table stored_file (
    id          bigint       not null primary key,
    owner       varchar(60)  not null,
    sha256      varchar(64)  not null,
    name        varchar(255) not null,
    media_type  varchar(120) not null,
    byte_size   bigint       not null,
    uploaded_by bigint       not null,
    at          timestamp(6) with time zone not null
);
create index stored_file_of_owner on stored_file (owner, id);
create index stored_file_of_content on stored_file (sha256);
