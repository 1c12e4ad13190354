package vn.dondoc.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.FileId;
import vn.dondoc.files.FileStore;
import vn.dondoc.reliability.Ledger.Line;

/** What judges the office after a kill finds each kind of harm, and nothing where all is well. */
@OfficeTest
class VerdictTest {

    private static final int MOST_STEPS = 100;

    private final ApplicationContext office;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;
    private Door door = new Door(0, 0);
    private Ledger ledger = new Ledger(Path.of("none"));
    private List<String> ofOthers = List.of();
    private String document = "";

    @TempDir
    Path folder;

    @Autowired
    VerdictTest(ApplicationContext office, EngineJobs jobs, JdbcClient jdbc) {
        this.office = office;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDocumentFromItsDraftToItsEnd() throws IOException {
        int port = NodeProcess.freePort();
        new ActDoor(new NodeActs(office)).open(port);
        door = new Door(port, port);
        door.act("prepare", Map.of());
        ledger = new Ledger(folder.resolve("acts.log"));
        ofOthers = Verdict.on(door, ledger, 0).all();
        Chain chain = new Chain(ledger);
        for (int step = 0; step < MOST_STEPS && !ended(); step++) {
            chain.step(door);
            jobs.runDue();
        }
        document = lineOf("draft").id();
    }

    @Test
    void finds_nothing_where_all_is_well_and_each_kind_of_harm_where_it_is_not() throws IOException {
        assertThat(ledger.size()).isGreaterThan(15);
        assertThat(found()).isEmpty();
        String trail = " where object_kind = 'DOCUMENT' and object_id = '" + document + "' and command = ";

        harmed(
                "trail: ",
                "update trail_entry set command = 'x'" + trail + "'document.sign'",
                "update trail_entry set command = 'document.sign'" + trail + "'x'");
        harmed(
                "trail: DOCUMENT",
                "update trail_entry set command = 'document.sign'" + trail + "'document.submit'",
                "update trail_entry set command = 'document.submit'" + trail
                        + "'document.sign' and value_after = 'IN_APPROVAL'");
        harmed("not where its trail ends", state("ISSUED"), state("CLOSED"));
        harmed("numbers or duties without an issue", state("SIGNED"), state("CLOSED"));
        harmed("but: x", symbol("x"), symbol(lineOf("issue").name()));
    }

    @Test
    void finds_a_file_whose_content_is_another() throws IOException {
        Line file = lineOf("attachResult");
        FileId id = new FileId(Long.parseLong(file.file()));
        String owner = jdbc.sql("select owner from stored_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        Path content = office.getBean(FileStore.class).open(id, owner).path();

        Files.write(content, new byte[] {1});

        assertThat(found()).anyMatch(words -> words.startsWith(file.toString()));
    }

    private void harmed(String said, String harm, String mended) {
        assertThat(jdbc.sql(harm).update()).isPositive();
        assertThat(found()).anyMatch(words -> words.contains(said) && words.contains(document));
        assertThat(jdbc.sql(mended).update()).isPositive();
        assertThat(found()).isEmpty();
    }

    private String state(String state) {
        return "update document set state = '" + state + "' where id = " + document;
    }

    private String symbol(String symbol) {
        return "update document set symbol = '" + symbol + "' where id = " + document;
    }

    /** What is found, but for what other tests have left in their things. */
    private List<String> found() {
        return Verdict.on(door, ledger, 0).all().stream()
                .filter(words -> !ofOthers.contains(words))
                .toList();
    }

    private boolean ended() {
        return ledger.lines().stream().anyMatch(line -> "close".equals(line.act()));
    }

    private Line lineOf(String act) {
        return ledger.lines().stream()
                .filter(line -> line.act().equals(act))
                .findFirst()
                .orElseThrow();
    }
}
