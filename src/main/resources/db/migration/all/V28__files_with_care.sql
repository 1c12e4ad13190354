-- room: files

-- What each person handed in, for as long as it counts (FileQuota). A row outlives the file that was removed again.
create table file_intake (
    person    bigint not null,
    at        timestamp(6) with time zone not null,
    byte_size bigint not null
);
create index file_intake_of_person on file_intake (person, at);

-- Why a file is only downloaded, or marked (FileCaution); null for most.
alter table stored_file add column caution varchar(10);
