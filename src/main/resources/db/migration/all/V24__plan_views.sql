-- room: plan

create view plan_head as
select id, name, unit_code, period_from, period_to from plan;

-- A line with its document, unless the draft of that was given up; its theme is what the list calls it today.
create view line_now as
select l.id, l.plan_id, l.place,
       coalesce((select w.name from theme_word w where w.folded = l.theme_folded), l.theme) as theme,
       l.type, l.summary, l.summary_folded, l.product, l.due_kind, l.due_date, l.due_words, l.dropped,
       d.id as document_id, d.symbol, d.state as document_state, d.issued_at
from plan_line l left join document_head d on d.id = l.document_id and d.state <> 'DISCARDED';

create view line_named as
select line_id, place, unit_code, role from plan_line_unit;

-- Who may see a plan (domain §2); who sees every one is not told here.
create view plan_seen (seer, plan_id, why) as
select 'SECRETARY@' || unit_code, id, 'UNIT' from plan
union all select 'LEADER@' || unit_code, id, 'UNIT' from plan;
