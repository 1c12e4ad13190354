-- room: files

-- Which office the folder with the files belongs to: one row, with the id that a mark in the folder holds too; empty until
-- a first node has taken the folder. Whoever removes content from the folder, or takes up what lies there, holds the row.
create table office_folder (
    id        integer     not null primary key check (id = 1),
    office_id varchar(36) not null
);
insert into office_folder (id, office_id) values (1, '');
