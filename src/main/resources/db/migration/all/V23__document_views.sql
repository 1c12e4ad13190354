-- room: document

-- What the list of themes calls the theme of a document today, however it was spelt when it was written.
create view document_theme (document_id, theme) as
select d.id, coalesce(w.name, d.theme) from document d left join theme_word w on w.folded = d.theme_folded;

-- The theme is looked up where a query asks for it, and costs nothing where none does.
create view document_head as
select d.id, d.kind, d.type, d.origin, d.state, d.state in ('ISSUED', 'CLOSED', 'RECALLED', 'SUPERSEDED') as issued,
       d.symbol, d.number_term, d.summary, d.summary_folded,
       (select t.theme from document_theme t where t.document_id = d.id) as theme, d.urgency, d.drafting_unit,
       d.issuing_body, d.author, d.signer, d.monitor, d.signed_on, d.issued_at, d.recorded_at, d.version
from document d;

create view clause_now as
select id, document_id, place, work, product, due_kind, due_date, due_words, mode from clause;

create view clause_named as
select c.document_id, c.id as clause_id, c.place as clause_place, u.place, u.unit_code, u.role
from clause c join clause_unit u on u.clause_id = c.id;

create view document_base as
select document_id, place, basis_id, words from document_basis;

-- The directives a document rests on; of a directive itself too (domain §6).
create view document_directive as
select b.document_id, d.id as directive_id, d.symbol, d.summary
from document_basis b join document d on d.id = b.basis_id and d.kind = 'DIRECTIVE'
union select id, id, symbol, summary from document where kind = 'DIRECTIVE';

-- Who may open a document (domain §2); who may open everything issued is not told here.
create view document_seen (seer, document_id, why) as
select 'PERSON@' || cast(author as varchar(20)) || '@' || drafting_unit, id, 'AUTHOR' from document
union all select 'PERSON@' || cast(signer as varchar(20)), id, 'SIGNER' from document where signer is not null
union all select 'UNIT_HEAD@' || drafting_unit, id, 'DRAFTED' from document
union all select 'CLERK@' || r.registry_unit, d.id, 'NUMBERS'
          from document d join unit_registry r on r.code = d.issuing_body
union all select 'MEMBER@' || drafting_unit, id, 'DRAFTED' from document_head where issued
union all select 'MEMBER@' || issuing_body, id, 'ISSUED' from document_head where issued
union all select 'MEMBER@' || n.unit_code, n.document_id, 'NAMED'
          from clause_named n join document_head d on d.id = n.document_id and d.issued
union all select 'MEMBER@' || r.unit_code, r.document_id, 'INFORMED'
          from document_recipient r join document_head d on d.id = r.document_id and d.issued
union all select 'MEMBER@' || a.unit_code, a.document_id, 'GIVEN'
          from duty_now a join document_head d on d.id = a.document_id and d.issued
union all select s.holder, d.id, 'STEP'
          from document d join open_step s on s.object_kind = 'DOCUMENT' and s.object_id = cast(d.id as varchar(20));
