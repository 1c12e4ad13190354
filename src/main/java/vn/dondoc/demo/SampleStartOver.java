package vn.dondoc.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Parties;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;
import vn.dondoc.office.OpenSessions;
import vn.dondoc.office.StartingOver;

/**
 * Has the sample office start over while the program runs. The office is closed before anything else, and open again after
 * everything else; a load that fails leaves it closed, and the next start of the program begins it once more.
 */
@Component
@Profile("demo")
class SampleStartOver implements StartingOver {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStartOver.class);

    private final AccessPolicy policy;
    private final CurrentActor current;
    private final SampleOffice office;
    private final SampleLoader loader;
    private final EngineJobs jobs;
    private final OpenSessions sessions;

    SampleStartOver(
            AccessPolicy policy,
            CurrentActor current,
            SampleOffice office,
            SampleLoader loader,
            EngineJobs jobs,
            OpenSessions sessions) {
        this.policy = policy;
        this.current = current;
        this.office = office;
        this.loader = loader;
        this.jobs = jobs;
        this.sessions = sessions;
    }

    @Override
    public Message label() {
        return Message.of("sample.start-over");
    }

    @Override
    public Message consequence() {
        return Message.of("sample.start-over.consequence");
    }

    @Override
    public boolean offered() {
        return policy.allows(StartOverAct.START_OVER, Parties.office());
    }

    @Override
    public void start() {
        policy.require(StartOverAct.START_OVER, Parties.office());
        String asking = current.get().name();
        if (!office.close()) {
            throw new Refusal("preparing.refused");
        }
        LOG.warn("{} has the sample office start over.", asking);
        Thread thread = new Thread(this::startOver, "sample-office");
        thread.setDaemon(true);
        thread.start();
    }

    private void startOver() {
        try {
            jobs.heldStill(() -> {
                sessions.endAll();
                loader.startOver();
            });
            office.open();
            LOG.warn("The sample office has started over.");
        } catch (RuntimeException e) {
            office.giveUp();
            LOG.error("The sample office could not start over. Start the program again: it will try once more.", e);
        }
    }
}
