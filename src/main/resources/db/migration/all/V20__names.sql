-- room: organization

create view unit_name as
select code, name from unit;

-- By whom a body's papers are numbered.
create view unit_registry as
select code, registry_unit from unit;

create view person_name as
select id, full_name as name from person;
