package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.SampleOffice;
import vn.dondoc.organization.OfficeTable;

class TableReaderTest {

    @ParameterizedTest
    @CsvSource({
        "don-vi.csv, UNITS, 44",
        "don-vi-ten-khac.csv, OTHER_NAMES, 102",
        "nhom-don-vi.csv, GROUPS, 10",
        "can-bo.csv, PEOPLE, 151",
        "sap-nhap.csv, LINEAGE, 13",
        "giao-viec.csv, GIVING_RULES, 20"
    })
    void a_file_is_recognised_by_its_header_whatever_it_is_called(String name, OfficeTable kind, int rows) {
        UploadedTable renamed =
                new UploadedTable("bất kỳ.csv", SampleOffice.file(name).bytes());

        Table table = read(renamed);

        assertThat(table.kind()).isEqualTo(kind);
        assertThat(table.rows()).hasSize(rows);
    }

    @ParameterizedTest
    @EnumSource
    void every_template_is_a_file_of_its_kind(OfficeTable kind) throws Exception {
        var bytes = getClass()
                .getResourceAsStream("/import-templates/" + kind.template())
                .readAllBytes();

        Table table = read(new UploadedTable(kind.template(), bytes));

        assertThat(table.kind()).isEqualTo(kind);
        assertThat(table.rows()).isNotEmpty();
    }

    @Test
    void semicolons_a_byte_order_mark_and_capitals_in_the_header_do_no_harm() {
        Table table = read("\uFEFFUnit_Code;ALIAS\r\nQU;\"Ban Thường vụ; Quận ủy\"\r\n");

        assertThat(table.kind()).isEqualTo(OfficeTable.OTHER_NAMES);
        assertThat(table.rows().get(0).text("alias")).isEqualTo("Ban Thường vụ; Quận ủy");
    }

    @Test
    void decomposed_letters_come_in_as_nfc() {
        Table table = read(Normalizer.normalize("unit_code,alias\nQU,Quận ủy  Bến Vàm\n", Normalizer.Form.NFD));

        assertThat(table.rows().get(0).text("alias")).isEqualTo("Quận ủy Bến Vàm");
    }

    @Test
    void a_row_knows_its_line_after_empty_lines_and_breaks_inside_a_cell() {
        Table table = read("unit_code,alias\nA,một\n\nB,\"hai\ndòng\"\nC,ba");
        table.rows().forEach(row -> row.refuse("alias", "fault.missing"));

        assertThat(table.preview().faults()).extracting(RefusedRow::line).containsExactly(2, 4, 6);
    }

    @Test
    void what_cannot_be_read_is_refused_as_a_whole_with_its_reason() {
        assertThat(reason(read(""))).isEqualTo("import.fault.empty");
        assertThat(reason(read("một,hai\n1,2\n"))).isEqualTo("import.fault.unrecognised");
        assertThat(reason(read("unit_code,alias\nA,\"mở mà không đóng\n"))).isEqualTo("import.fault.unreadable");
        assertThat(reason(read("unit_code,alias\n" + "A,b\n".repeat(TableReader.MOST_ROWS + 1))))
                .isEqualTo("import.fault.too-many-rows");
        assertThat(reason(read(new UploadedTable("x", new byte[5_000_001])))).isEqualTo("import.fault.too-large");
        assertThat(reason(read(new UploadedTable("x", "unit_code,alias\nA,Quận".getBytes(StandardCharsets.UTF_16)))))
                .isEqualTo("import.fault.encoding");
    }

    private static Table read(String text) {
        return read(new UploadedTable("x.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String reason(Table table) {
        return table.preview().faults().get(0).reason().key();
    }

    private static Table read(UploadedTable file) {
        return TableReader.read(file, List.of(OfficeTable.values()));
    }
}
