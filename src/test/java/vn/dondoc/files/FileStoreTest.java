package vn.dondoc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestClock;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;

/** Files in the store: kept once, found only with their owner, and swept when nobody owns them. */
@OfficeTest
class FileStoreTest {

    private static final PersonId SOMEBODY = new PersonId(7);

    private final FileStore store;
    private final ContentFolder content;
    private final FileSettings settings;
    private final TestClock clock;
    private final TransactionTemplate transaction;
    private final String owner = "test:" + UUID.randomUUID();
    private final String other = "test:" + UUID.randomUUID();

    @TempDir
    Path uploads;

    @Autowired
    FileStoreTest(
            FileStore store,
            ContentFolder content,
            FileSettings settings,
            TestClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.content = content;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void a_file_is_kept_with_its_real_type_and_comes_back_byte_for_byte() throws IOException {
        FileId id = keep("báo cáo.pdf", pdf("một"), owner);

        assertThat(store.of(owner))
                .containsExactly(new StoredFile(
                        id, "báo cáo.pdf", "application/pdf", pdf("một").length, null, SOMEBODY, TestClock.START));
        FileContent opened = store.open(id, owner);
        try (var in = opened.stream()) {
            assertThat(in.readAllBytes()).isEqualTo(pdf("một"));
        }
        assertThat(opened.path()).startsWithRaw(root()).hasFileName(sha(opened));
    }

    @Test
    void a_name_that_looks_like_a_path_leads_nowhere() throws IOException {
        FileId climbing = keep("../../etc/passwd.pdf", pdf("hai"), owner);
        FileId drive = keep("C:\\x.pdf", pdf("ba"), owner);

        assertThat(store.of(owner)).extracting(StoredFile::name).containsExactly("etc-passwd.pdf", "C-x.pdf");
        assertThat(store.open(climbing, owner).path()).startsWithRaw(root());
        assertThat(store.open(drive, owner).path()).startsWithRaw(root());
    }

    @Test
    void the_same_content_is_stored_once() throws IOException {
        byte[] same = pdf(owner);
        FileId first = keep("a.pdf", same, owner);
        FileId second = keep("b.pdf", same, other);

        assertThat(first).isNotEqualTo(second);
        assertThat(store.open(first, owner).path())
                .isEqualTo(store.open(second, other).path());
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> keep("thư.pdf", Samples.EXE, owner)).isInstanceOf(Refusal.class);

        assertThat(store.of(owner)).isEmpty();
        try (var left = Files.list(root().resolve("arriving"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_file_is_found_only_with_its_owner() throws IOException {
        FileId id = keep("a.pdf", pdf("bốn"), owner);

        assertThatThrownBy(() -> store.open(id, other)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.drop(id, other)).isInstanceOf(Refusal.class);
        assertThat(store.of(owner)).hasSize(1);
    }

    @Test
    void files_are_given_to_another_owner_in_their_order() throws IOException {
        FileId first = keep("a.pdf", pdf("năm"), owner);
        FileId second = keep("b.pdf", pdf("sáu"), owner);

        store.give(List.of(second, first), owner, other);

        assertThat(store.of(owner)).isEmpty();
        assertThat(store.of(List.of(owner, other))).containsOnlyKeys(other);
        assertThat(store.of(other)).extracting(StoredFile::id).containsExactly(first, second);
    }

    @Test
    void giving_a_file_of_somebody_else_gives_none() throws IOException {
        FileId mine = keep("a.pdf", pdf("bảy"), owner);
        FileId theirs = keep("b.pdf", pdf("tám"), other);

        assertThatThrownBy(() -> store.give(List.of(mine, theirs), owner, "test:third"))
                .isInstanceOf(Refusal.class);

        assertThat(store.of(owner)).hasSize(1);
        assertThat(store.of(other)).hasSize(1);
        store.give(List.of(), owner, other);
        assertThat(store.of(owner)).hasSize(1);
    }

    @Test
    void the_bytes_of_a_dropped_file_go_with_the_sweep_a_day_later() throws IOException {
        FileId id = keep("a.pdf", pdf("chín" + owner), owner);
        Path path = store.open(id, owner).path();
        store.drop(id, owner);

        store.sweep();
        assertThat(path).exists();

        clock.advance(Duration.ofHours(25));
        store.sweep();
        assertThat(path).doesNotExist();
    }

    @Test
    void the_sweep_leaves_what_somebody_else_still_has() throws IOException {
        byte[] same = pdf("mười" + owner);
        FileId dropped = keep("a.pdf", same, owner);
        FileId kept = keep("a.pdf", same, other);
        store.drop(dropped, owner);
        clock.advance(Duration.ofDays(3));

        store.sweep();

        assertThat(store.open(kept, other).path()).exists();
    }

    @Test
    void content_that_comes_again_counts_as_new_for_the_sweep() throws IOException {
        byte[] same = pdf("mười một" + owner);
        FileId id = keep("a.pdf", same, owner);
        Path path = store.open(id, owner).path();
        store.drop(id, owner);
        clock.advance(Duration.ofDays(3));

        transaction.executeWithoutResult(status -> {
            keepUnchecked("a.pdf", same);
            status.setRollbackOnly();
        });
        store.sweep();

        assertThat(path).exists();
    }

    @Test
    void bytes_of_a_transaction_that_failed_are_swept() throws IOException {
        clock.advance(Duration.ofMinutes(1));
        Path[] path = new Path[1];
        transaction.executeWithoutResult(status -> {
            FileId id = keepUnchecked("a.pdf", pdf("mười hai" + owner));
            path[0] = store.open(id, owner).path();
            status.setRollbackOnly();
        });
        assertThat(store.of(owner)).isEmpty();
        assertThat(path[0]).exists();

        clock.advance(Duration.ofDays(2));
        store.sweep();

        assertThat(path[0]).doesNotExist();
    }

    private FileId keep(String name, byte[] bytes, String forOwner) throws IOException {
        return store.keep(new Upload(name, Samples.write(uploads, bytes)), forOwner, SOMEBODY);
    }

    private FileId keepUnchecked(String name, byte[] bytes) {
        try {
            return keep(name, bytes, owner);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path root() {
        return Path.of(settings.folder()).toAbsolutePath();
    }

    private String sha(FileContent opened) {
        String name = opened.path().getFileName().toString();
        assertThat(content.place(name)).isEqualTo(opened.path());
        return name;
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
