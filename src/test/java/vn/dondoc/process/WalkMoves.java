package vn.dondoc.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ProcessState;

/** All moves of a walk: those of every room that has any, and the delivery. */
@Component
class WalkMoves {

    private final List<Moves> rooms;
    private final WalkPeople people;
    private final TestOfficeCast cast;
    private final EngineJobs jobs;
    private final ManagementService management;

    WalkMoves(
            List<Moves> rooms, WalkPeople people, TestOfficeCast cast, EngineJobs jobs, ManagementService management) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(room -> room.getClass().getName()))
                .toList();
        this.people = people;
        this.cast = cast;
        this.jobs = jobs;
        this.management = management;
    }

    /** Everything that may be done around a document now. */
    List<Move> around(DocumentId document, Random random) {
        Walk walk = new Walk(document, people, cast, random);
        Move delivery = new Move("deliver", Move.HOMEWARD, this::somethingToDeliver, jobs::runDue);
        return Stream.concat(Stream.of(delivery), rooms.stream().flatMap(room -> room.around(walk)))
                .toList();
    }

    /** Where everything that has a process around a document stands, as a page shows it. */
    Map<ObjectRef, Supplier<ProcessState>> pictures(DocumentId document) {
        Map<ObjectRef, Supplier<ProcessState>> pictures = new LinkedHashMap<>();
        rooms.forEach(room -> pictures.putAll(room.pictures(document)));
        return pictures;
    }

    private boolean somethingToDeliver() {
        return management.createJobQuery().executable().active().count() > 0;
    }
}
