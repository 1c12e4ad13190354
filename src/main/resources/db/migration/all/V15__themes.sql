-- room: theme

create sequence theme_seq start with 1 increment by 50;

-- A theme that was merged says into which; its spellings are that one's.
create table theme (
    id          bigint       not null primary key,
    name        varchar(200) not null,
    from_book   boolean      not null,
    valid_from  date         not null,
    valid_to    date,
    successor   bigint references theme,
    merged_into bigint references theme,
    recorded_at timestamp(6) with time zone not null default current_timestamp,
    version     bigint       not null
);

-- How a theme is spelt, its name among them; folded to letters and digits without marks, so that no two themes share one.
create table theme_spelling (
    folded   varchar(200) not null primary key,
    theme_id bigint       not null references theme,
    spelling varchar(200) not null
);
create index spelling_of_theme on theme_spelling (theme_id);

-- What a text, folded, is called by the list.
create view theme_word as
select s.folded, t.name from theme_spelling s join theme t on t.id = s.theme_id;
