package vn.dondoc.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.ResultContent;
import vn.dondoc.duty.ReturnKind;
import vn.dondoc.duty.Supervision;

/** What the people of the sample office do with duties, through the services that serve the screens. */
@Component
@Profile("demo")
class SampleDutyActs {

    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final SampleCast cast;
    private final SampleRegister register;

    SampleDutyActs(
            Duties duties, Supervision supervision, Redirection redirection, SampleCast cast, SampleRegister register) {
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.cast = cast;
        this.register = register;
    }

    /** Does an act on a duty from this document as whoever acts now. */
    void perform(SampleAct act, DocumentId document) {
        DutyId duty = register.duty(act, document);
        switch (act.name()) {
            case "duty.take-on" -> duties.takeOn(duty, to(act), act.day());
            case "duty.hand-over" -> duties.handTo(duty, to(act));
            case "duty.attach" -> attach(duty, act);
            case "duty.report" -> duties.report(duty, result(duty, act));
            case "duty.submit" -> duties.approve(duty);
            case "duty.ask-for-more" -> duties.askForMore(duty, act.words());
            case "duty.confirm" -> supervision.confirm(duty);
            case "duty.return" -> supervision.askForMore(duty, kindOfReturn(act), act.words(), act.day());
            case "duty.refer-back" -> duties.referBack(duty, act.words());
            case "duty.retarget" -> redirection.retarget(duty, new UnitId(act.to()), act.words());
            case "duty.cancel" -> redirection.cancel(duty, act.words());
            case "duty.urge" -> supervision.urge(duty, act.words());
            case "duty.suspend" -> supervision.suspend(duty, act.words());
            case "duty.resume" -> supervision.resume(duty);
            case "duty.contribute" -> duties.contribute(duty);
            default -> throw new IllegalArgumentException("no such act: " + act);
        }
    }

    private PersonId to(SampleAct act) {
        return cast.person(act.to(), act.on().unit());
    }

    private ResultContent result(DutyId duty, SampleAct act) {
        return new ResultContent(act.words(), "", List.of(), attach(duty, act));
    }

    private List<FileId> attach(DutyId duty, SampleAct act) {
        return SampleEvidence.handIn(act.files(), upload -> duties.attach(duty, upload));
    }

    /** Only a new requirement carries a new due (domain §5, rule 4). */
    private static ReturnKind kindOfReturn(SampleAct act) {
        return act.day() == null ? ReturnKind.INCOMPLETE : ReturnKind.NEW_REQUIREMENT;
    }
}
