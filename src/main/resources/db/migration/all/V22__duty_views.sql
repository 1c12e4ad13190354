-- room: duty

-- A duty as it is. The result counts while it waits to be confirmed and once it is (domain §5, rule 2).
create view duty_now as
select id, document_id, clause_id, symbol, summary, issuing_body, drafting_unit, author, signer, monitor, work, product,
       role, unit_code, responsible, state,
       state in ('SENT', 'IN_PROGRESS', 'IN_REVIEW') as with_unit,
       state in ('COMPLETED', 'CANCELLED', 'TRANSFERRED', 'RELEASED') as ended,
       state in ('CANCELLED', 'TRANSFERRED') as stopped,
       state in ('SENT', 'SUSPENDED') as untouched,
       state in ('SENT', 'IN_PROGRESS', 'IN_REVIEW', 'REFERRED_BACK') as clock_runs,
       original_due, original_due_soon_from,
       effective_due, effective_due_soon_from, internal_due, book_verdict,
       assigned_at, delivered_at, ended_at,
       case when state in ('SUBMITTED', 'COMPLETED') then submitted_at end as submitted_at,
       cast(case when state in ('SUBMITTED', 'COMPLETED') then submitted_at end
            at time zone 'Asia/Ho_Chi_Minh' as date) as sent_on
from duty;

-- A duty as it was from one instant until another, with the result that counted then. Given and ended are the whole duty's.
create view duty_at as
select s.duty_id, s.place, s.from_at, s.to_at, s.state,
       s.state in ('SENT', 'IN_PROGRESS', 'IN_REVIEW') as with_unit,
       s.state in ('COMPLETED', 'CANCELLED', 'TRANSFERRED', 'RELEASED') as ended,
       s.state in ('CANCELLED', 'TRANSFERRED') as stopped,
       s.unit_code, s.responsible,
       s.original_due, s.original_due_soon_from, s.effective_due, s.effective_due_soon_from,
       a.document_id, a.clause_id, a.symbol, a.summary, a.issuing_body, a.drafting_unit, a.author, a.signer, a.monitor,
       a.work, a.product, a.role, a.book_verdict, a.assigned_at, a.ended_at,
       cast(case s.state
              when 'COMPLETED' then a.submitted_at
              when 'SUBMITTED' then coalesce((select max(v.submitted_at) from submission v
                                              where v.duty_id = s.duty_id and v.submitted_at <= s.from_at), s.from_at)
            end at time zone 'Asia/Ho_Chi_Minh' as date) as sent_on
from duty_interval s join duty a on a.id = s.duty_id;

-- Who may open a duty (domain §2); who may open every one is not told here.
create view duty_seen (seer, duty_id, why) as
select 'PERSON@' || cast(signer as varchar(20)), id, 'SIGNER' from duty where signer is not null
union all select 'MEMBER@' || unit_code, id, 'ASSIGNED' from duty
union all select 'MEMBER@' || drafting_unit, id, 'DRAFTED' from duty
union all select 'MEMBER@' || issuing_body, id, 'ISSUED' from duty
union all select s.holder, a.id, 'STEP'
          from duty a join open_step s on s.object_kind = 'DUTY' and s.object_id = cast(a.id as varchar(20));
