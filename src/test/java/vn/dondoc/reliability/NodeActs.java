package vn.dondoc.reliability;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.TestReviews;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.ResultContent;
import vn.dondoc.duty.Supervision;
import vn.dondoc.files.FileStore;
import vn.dondoc.files.Upload;

/** What may be asked of a node: the acts of a small office, and what it takes to judge them afterwards. */
final class NodeActs {

    private static final int WARDS = 4;

    private final ApplicationContext office;
    private final TestOfficeCast cast;
    private final JdbcClient jdbc;
    private final Map<String, Function<Call, String>> acts = Map.ofEntries(
            entry("prepare", this::prepare),
            entry("draft", this::draft),
            entry("attach", this::attach),
            entry(
                    "submit",
                    document(id ->
                            as(cast().author(), () -> bean(Documents.class).submit(id)))),
            entry("review", document(id -> bean(TestReviews.class).passed(id))),
            entry(
                    "sign",
                    document(id ->
                            as(cast().leader(), () -> bean(Documents.class).sign(id)))),
            entry("issue", this::issue),
            entry("issueAndFreeze", this::issueAndFreeze),
            entry(
                    "close",
                    document(id -> as(cast().author(), () -> bean(Issuing.class).close(id)))),
            entry(
                    "takeOn",
                    duty((id, ward) ->
                            as(cast().wardClerk(ward), () -> duties().takeOn(id, cast().wardStaff(ward), null)))),
            entry("attachResult", this::attachResult),
            entry("report", this::report),
            entry("approve", duty((id, ward) -> as(cast().wardHead(ward), () -> duties().approve(id)))),
            entry(
                    "confirm",
                    duty((id, ward) ->
                            as(cast().author(), () -> bean(Supervision.class).confirm(id)))),
            entry(
                    "read",
                    document(id ->
                            as(cast().author(), () -> bean(DocumentPages.class).open(id)))),
            entry("reconcile", this::reconcile),
            entry("hash", this::hash),
            entry("rows", this::rows));

    NodeActs(ApplicationContext office) {
        this.office = office;
        this.cast = office.getBean(TestOfficeCast.class);
        this.jdbc = office.getBean(JdbcClient.class);
    }

    private interface OnDuty {
        void does(DutyId duty, int ward);
    }

    String act(String name, Call call) {
        Function<Call, String> act = acts.get(name);
        if (act == null) {
            throw new IllegalArgumentException("no such act: " + name);
        }
        return act.apply(call);
    }

    private String prepare(Call call) {
        cast.author();
        cast.head();
        cast.leader();
        cast.clerk();
        cast.wards(WARDS);
        administrator();
        return "";
    }

    private String draft(Call call) {
        int ward = call.ward();
        return cast.as(
                        cast.author(),
                        () -> bean(Documents.class)
                                .draft(TrialDrafts.plan(
                                        call.get("summary"),
                                        cast.board(),
                                        cast.leader(),
                                        List.of(cast.ward(ward), cast.ward(ward % WARDS + 1)),
                                        List.of(cast.ward((ward + 1) % WARDS + 1)))))
                .toString();
    }

    private String attach(Call call) {
        return uploaded(
                call,
                upload -> cast.as(cast.author(), () -> bean(DocumentFiles.class).attach(call.document(), upload))
                        .toString());
    }

    private String attachResult(Call call) {
        return uploaded(
                call,
                upload -> cast.as(cast.wardStaff(call.ward()), () -> duties().attach(call.duty(), upload))
                        .toString());
    }

    private String report(Call call) {
        List<FileId> waiting = bean(FileStore.class).of("DUTY/" + call.duty()).stream()
                .map(file -> file.id())
                .toList();
        as(
                cast.wardStaff(call.ward()),
                () -> duties().report(call.duty(), new ResultContent("Đã thực hiện", "", List.of(), waiting)));
        return "";
    }

    private String issue(Call call) {
        return cast.as(cast.clerk(), () -> bean(Issuing.class).issue(call.document()));
    }

    /** Issues, says by a file that everything but the end of the transaction is done, and does not go on. */
    private String issueAndFreeze(Call call) {
        return new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(status -> {
            String symbol = issue(call);
            try {
                Files.writeString(Path.of(call.get("mark")), symbol);
                Thread.sleep(Long.parseLong(call.get("millis")));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return symbol;
        });
    }

    private String reconcile(Call call) {
        return cast.as(administrator(), () -> bean(Reconciliation.class).run()).stream()
                .map(drift -> drift.check() + " " + drift.subject())
                .collect(Collectors.joining("\n"));
    }

    private String hash(Call call) {
        FileId file = new FileId(Long.parseLong(call.get("id")));
        String owner = jdbc.sql("select owner from stored_file where id = ?")
                .param(file.value())
                .query(String.class)
                .single();
        try (var stream = bean(FileStore.class).open(file, owner).stream()) {
            return Sha256.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a question in SQL: a line for each row, its columns apart by tabs. */
    private String rows(Call call) {
        return jdbc.sql(new String(call.body(), StandardCharsets.UTF_8)).query().listOfRows().stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String uploaded(Call call, Function<Upload, String> act) {
        try {
            Path path = Files.createTempFile("upload", ".pdf");
            try {
                Files.write(path, call.body());
                return act.apply(new Upload(call.get("name"), path));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<Call, String> document(Consumer<DocumentId> act) {
        return call -> {
            act.accept(call.document());
            return "";
        };
    }

    private static Function<Call, String> duty(OnDuty act) {
        return call -> {
            act.does(call.duty(), call.ward());
            return "";
        };
    }

    private PersonId administrator() {
        return bean(TestPeople.class).person("tb.admin", cast.board(), Role.ADMIN);
    }

    private void as(PersonId person, Runnable work) {
        cast.does(person, work);
    }

    private Duties duties() {
        return bean(Duties.class);
    }

    private <T> T bean(Class<T> type) {
        return office.getBean(type);
    }

    private TestOfficeCast cast() {
        return cast;
    }
}
