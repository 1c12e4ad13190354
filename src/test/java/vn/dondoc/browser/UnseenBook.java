package vn.dondoc.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The book of a district with communes, kept in its own way: a header of two levels, two dues side by side, themes as
 * numbered parts, days as cells and as words, several communes in one cell, a unit that nobody has, a total and signatures.
 */
final class UnseenBook {

    static final String PLAN = "BIỂU THEO DÕI THỰC HIỆN CHƯƠNG TRÌNH CÔNG TÁC NĂM 2022 CỦA BAN THƯỜNG VỤ HUYỆN ỦY";
    static final String CARRIED = "Lắp đặt pa nô tuyên truyền phòng, chống thiên tai tại bến đò";

    private static final String UPPER = "TT | Việc phải làm | Văn bản giao việc | | Thời hạn | | Phân công thực hiện | "
            + "| Lãnh đạo phụ trách | Minh chứng phải nộp | Mức độ thực hiện | Ghi chú";
    private static final String LOWER =
            " | | Số | Ngày | Tỉnh giao | Huyện giao | Chịu trách nhiệm chính | Cùng tham gia | | | | ";

    /** Cells between bars, {@code ¶} for a line break; a day with all its digits is a date cell, any other is text. */
    private static final String ROWS = """
            PHẦN THỨ NHẤT: Xây dựng nông thôn mới
            1 | Rà soát, hoàn thiện bộ tiêu chí xã nông thôn mới nâng cao | 21-KH/HU | 15/03/2022 | Trong quý II | 31/05/2022 | Phòng NN&PTNT | Phòng Tài chính - Kế hoạch | Đ/c Khuê | Bộ tiêu chí | Đã làm xong |
            2 | Chỉnh trang đường làng, trồng hàng rào xanh tại các khu dân cư | 24-KH/HU | 10-5-2022 | | 30 tháng 9 năm 2022 | 5 xã | Hội Nông dân huyện; Ban Dân vận Huyện ủy | Đ/c Bào | Báo cáo kèm ảnh | Đang làm | Mỗi xã một báo cáo
            3 | Chuyển đổi đất lúa kém hiệu quả sang trồng màu | 31-CV/HU | ngày 02 tháng 6 năm 2022 | | Hết quý III năm 2022 | - Xã Bến Thượng¶- Xã Cồn Nổi | Phòng NN&PTNT | Đ/c Bào | Danh sách hộ | Đang triển khai |
            4 | Đánh giá hiện trạng thu gom rác thải ven sông | 26-KH/HU | 18/05/2022 | | 22/06/2022 | UBND huyện | Phòng NN&PTNT | Đ/c Bào | Báo cáo đánh giá | Đang làm |
            PHẦN THỨ HAI: Xây dựng Đảng
            5 | Kiểm tra việc sinh hoạt chi bộ theo chuyên đề | 18-CV/HU | 25/04/2022 | | Trước ngày 10/6/2022 | Ban Tổ chức Huyện ủy | | Đ/c Khuê | Báo cáo kiểm tra | Chưa làm |
            6 | Hướng dẫn xây dựng mô hình dân vận khéo | 15-HD/HU | 04/04/2022 | | 29/4/2022 | Ban Dân vận | | Đ/c Bào | Hướng dẫn | Làm xong nhưng chậm 6 ngày |
            7 | Tổng kết chương trình công tác năm | | | | Trong tháng 12 năm 2022 | Văn phòng Huyện ủy | 5 xã | Đ/c Khuê | Báo cáo tổng kết | Sẽ ban hành |
            8 | Lập dự toán kinh phí đại hội chi bộ | 27-CV/HU | 24/05/2022 | | 15/07/2022 | Phòng Tài chánh - Kế hoạch | | Đ/c Khuê | Dự toán | Đang làm |
            PHẦN THỨ BA: Quốc phòng, phòng chống thiên tai
            9 | Diễn tập khu vực phòng thủ | 29-KH/HU | 06/06/2022 | | Theo lịch của Bộ Chỉ huy Quân sự tỉnh | Ban CHQS huyện | 5 xã | Đ/c Khuê | | Tạm dừng | Chờ ý kiến tỉnh
            10 | %s | 33-CV/HU | 13/06/2022 | | 30/06/2022 | Đảng ủy xã Hạ Lũng | | Đ/c Bào | Ảnh pa nô | Đang làm |
            11 | Xây dựng đề án bến thủy an toàn | | | | Quý IV/2022 | UBND huyện | | | | Chưa ban hành |
            Tổng cộng: 11 việc
            | NGƯỜI LẬP BIỂU | | | | | | | | CHÁNH VĂN PHÒNG
            | Đậu Thị Nguyệt Ánh | | | | | | | | Phan Trọng Lĩnh
            """.formatted(CARRIED);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int HEADER = 6;
    private static final int LAST_COLUMN = 11;

    private UnseenBook() {}

    static Path in(Path folder) {
        Path file = folder.resolve("Bieu theo doi BTV 2022.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("CTCT 2022");
            titles(sheet);
            header(sheet);
            ROWS.lines().forEach(line -> row(sheet, cells(line)));
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line) {
        return line.split("\\s*\\|\\s*", -1);
    }

    private static void titles(Sheet sheet) {
        Row top = sheet.createRow(0);
        top.createCell(0).setCellValue("HUYỆN ỦY SÔNG LAM");
        top.createCell(8).setCellValue("ĐẢNG CỘNG SẢN VIỆT NAM");
        sheet.createRow(1).createCell(8).setCellValue("Sông Lam, ngày 20 tháng 6 năm 2022");
        sheet.createRow(3).createCell(0).setCellValue(PLAN);
        sheet.createRow(4).createCell(0).setCellValue("(Chốt số liệu đến hết ngày 20/6/2022)");
    }

    /** A heading of the upper level lies over two columns where the lower level divides it, otherwise over both levels. */
    private static void header(Sheet sheet) {
        Row upper = sheet.createRow(HEADER);
        Row lower = sheet.createRow(HEADER + 1);
        String[] groups = cells(UPPER);
        String[] names = cells(LOWER);
        for (int place = 0; place <= LAST_COLUMN; place++) {
            upper.createCell(place).setCellValue(groups[place]);
            lower.createCell(place).setCellValue(names[place]);
            if (!groups[place].isEmpty()) {
                int more = names[place].isEmpty() ? 0 : 1;
                sheet.addMergedRegion(new CellRangeAddress(HEADER, HEADER + 1 - more, place, place + more));
            }
        }
    }

    private static void row(Sheet sheet, String... values) {
        int number = sheet.getLastRowNum() + 1;
        Row row = sheet.createRow(number);
        for (int place = 0; place < values.length; place++) {
            fill(row.createCell(place), values[place].replace('¶', '\n'));
        }
        if (values.length == 1) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, LAST_COLUMN));
        }
    }

    private static void fill(Cell cell, String value) {
        if (value.matches("\\d\\d/\\d\\d/\\d{4}")) {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("d/m/yyyy"));
            cell.setCellValue(LocalDate.parse(value, DAY));
            cell.setCellStyle(style);
        } else if (value.matches("\\d+")) {
            cell.setCellValue(Integer.parseInt(value));
        } else {
            cell.setCellValue(value);
        }
    }
}
