package vn.dondoc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.dondoc.OfficeTest;
import vn.dondoc.SecondNode;
import vn.dondoc.TestClock;
import vn.dondoc.files.StrangeFolder.Why;

/** Every node works in the one folder of the office; one with another folder does not start, and says why. */
@OfficeTest
class OfficeFolderTest {

    private static final String CONTENT = "ab12" + "0".repeat(60);

    private final ApplicationContext first;
    private final JdbcClient jdbc;
    private final FolderTurn turn;
    private final PlatformTransactionManager manager;
    private final TransactionTemplate transactions;

    @TempDir
    Path folder;

    @Autowired
    OfficeFolderTest(
            ApplicationContext first, JdbcClient jdbc, FolderTurn turn, PlatformTransactionManager transactions) {
        this.first = first;
        this.jdbc = jdbc;
        this.turn = turn;
        this.manager = transactions;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Test
    void the_database_and_the_folder_hold_the_same_id_and_a_second_node_in_that_folder_starts() throws IOException {
        String office = transactions.execute(status -> turn.take());

        assertThat(office).isNotEmpty();
        assertThat(new FolderMark(TestFolder.of(first)).read()).contains(office);
        try (SecondNode second = SecondNode.beside(first, Duration.ZERO)) {
            assertThat(second.bean(ContentFolder.class).root()).isEqualTo(TestFolder.of(first));
        }
    }

    @Test
    void a_node_whose_folder_is_another_one_does_not_start() {
        Throwable refused = catchThrowable(() -> SecondNode.beside(first, Duration.ZERO, folder.resolve("own")));

        assertThat(rootOf(refused)).isInstanceOf(StrangeFolder.class);
        assertThat(((StrangeFolder) rootOf(refused)).why()).isEqualTo(Why.WITHOUT_MARK);
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void a_folder_of_another_office_is_refused_whether_or_not_this_one_has_a_folder() throws IOException {
        new FolderMark(folder).write("another");

        assertThat(whyRefused(false, false)).isEqualTo(Why.OF_ANOTHER_OFFICE);
        assertThat(whyRefused(true, false)).isEqualTo(Why.OF_ANOTHER_OFFICE);
    }

    @Test
    void an_office_without_files_takes_an_empty_folder() {
        assertThat(whyRefused(true, false)).isNull();
        assertThat(folder.resolve(FolderMark.NAME)).exists();
    }

    @Test
    void an_office_with_files_does_not_take_a_folder_without_them() {
        assertThat(whyRefused(true, true)).isEqualTo(Why.FILES_ELSEWHERE);
        assertThat(folder.resolve(FolderMark.NAME)).doesNotExist();
    }

    @Test
    void an_office_whose_folder_has_no_mark_yet_takes_the_one_that_holds_its_files() throws IOException {
        put(folder.resolve("ab").resolve("12").resolve(CONTENT));

        assertThat(whyRefused(true, true)).isNull();
        assertThat(folder.resolve(FolderMark.NAME)).exists();
    }

    @Test
    void a_folder_with_files_of_other_programs_is_not_taken() throws IOException {
        put(folder.resolve("thư.docx"));

        assertThat(whyRefused(true, false)).isEqualTo(Why.NOT_ALONE);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void whoever_starts_a_node_is_told_in_both_languages_why_it_does_not_start_and_what_to_do(Why why) {
        FailureAnalysis said = new StrangeFolderAnalyzer()
                .analyze(new IllegalStateException(new StrangeFolder(why, folder, "the-office")));

        assertThat(said).isNotNull();
        assertThat(said.getDescription()).contains(folder.toString(), "không khởi động", "does not start");
        assertThat(said.getAction())
                .contains("dondoc.files.folder", "Đặt", "Set")
                .doesNotContain("{");
    }

    @Test
    void the_application_knows_who_says_it() {
        assertThat(SpringFactoriesLoader.loadFactoryNames(
                        FailureAnalyzer.class, getClass().getClassLoader()))
                .contains(StrangeFolderAnalyzer.class.getName());
    }

    /** What an office says to the folder: one without a folder yet, or this one; with the file, or without any. */
    private @Nullable Why whyRefused(boolean withoutFolder, boolean withFile) {
        ContentFolder content = new ContentFolder(
                new FileSettings(folder.toString(), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1)),
                new TestClock(),
                turn,
                manager);
        OfficeFolder office = new OfficeFolder(jdbc, content, turn, manager);
        return transactions.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from stored_file").update();
            if (withoutFolder) {
                jdbc.sql("update office_folder set office_id = ''").update();
            }
            if (withFile) {
                jdbc.sql("insert into stored_file (id, owner, sha256, name, media_type, byte_size, uploaded_by, at)"
                                + " values (-1, 'test', ?, 'a', 'a', 1, 1, current_timestamp)")
                        .param(CONTENT)
                        .update();
            }
            return Stream.ofNullable(catchThrowable(office::afterSingletonsInstantiated))
                    .map(refused -> ((StrangeFolder) refused).why())
                    .findFirst()
                    .orElse(null);
        });
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    private static void put(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a");
    }
}
