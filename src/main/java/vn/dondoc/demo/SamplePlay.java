package vn.dondoc.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.plan.Plans;

/**
 * Plays the three days before the sample office opens: every act of {@code dien-bien.csv} at its time, by the person whose act
 * it is, with the engine's jobs run by hand after each.
 */
@Component
@Profile("demo")
class SamplePlay {

    private final SampleTime time;
    private final SampleCast cast;
    private final SampleDocumentActs documents;
    private final SampleDutyActs duties;
    private final Plans plans;
    private final SampleRegister register;
    private final EngineJobs jobs;

    SamplePlay(
            SampleTime time,
            SampleCast cast,
            SampleDocumentActs documents,
            SampleDutyActs duties,
            Plans plans,
            SampleRegister register,
            EngineJobs jobs) {
        this.time = time;
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
        this.plans = plans;
        this.register = register;
        this.jobs = jobs;
    }

    /**
     * Plays it all.
     *
     * @param progress is told after each act
     * @return how many acts there were
     * @throws IllegalStateException if an act comes before its predecessor, or its people may not do it
     */
    int perform(SampleProgress progress) {
        Instant last = Instant.MIN;
        int done = 0;
        List<SampleAct> acts = SampleAct.all();
        for (SampleAct act : acts) {
            if (act.at().isBefore(last)) {
                throw new IllegalStateException("out of order: " + act);
            }
            act(act);
            jobs.runDue();
            last = act.at();
            done++;
            progress.reached(done, acts.size());
        }
        return done;
    }

    /**
     * Lets whoever it is do one act at its time; the engine's jobs are left to the caller.
     *
     * @throws IllegalStateException if its people may not do it, with what refused it
     */
    void act(SampleAct act) {
        time.standAt(act.at());
        try {
            cast.does(cast.person(act.who(), act.on().unit()), () -> actOn(act));
        } catch (RuntimeException refused) {
            throw new IllegalStateException("cannot be played: " + act, refused);
        }
    }

    private void actOn(SampleAct act) {
        if (act.name().startsWith("document.")) {
            documents.perform(act);
        } else if (act.name().equals("plan.drop-line")) {
            plans.drop(register.line(act.on().document()), act.words());
        } else {
            duties.perform(act, documents.id(act.on().document()));
        }
    }
}
