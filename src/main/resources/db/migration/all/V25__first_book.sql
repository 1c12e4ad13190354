-- room: book

-- The day the office's first book speaks of: of the days before it no state is known (domain §6).
create table first_book (
    one         integer not null primary key check (one = 1),
    as_of       date    not null,
    recorded_at timestamp(6) with time zone not null default current_timestamp
);

-- Of a book taken over before this was kept, what it called finished was completed on its day.
insert into first_book (one, as_of)
select 1, k.known_on
from (select min(t.known_on) as known_on
      from (select cast(a.ended_at at time zone 'Asia/Ho_Chi_Minh' as date) as known_on
            from duty a where a.book_verdict is not null and a.ended_at is not null
            union all
            select cast(e.at at time zone 'Asia/Ho_Chi_Minh' as date) as known_on
            from trail_entry e where e.command = 'plan.import') t) k
where k.known_on is not null;

-- port of: duty

-- From which day on states are known; no row while no book was taken over.
create view states_known as
select as_of as first_day from first_book;
