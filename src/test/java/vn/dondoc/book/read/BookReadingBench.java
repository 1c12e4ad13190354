package vn.dondoc.book.read;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dondoc.organization.SampleUnits;

/**
 * Reads a book as large as may be handed in, 10,000 rows and near 20 MB, and says how long it took and how much heap, beside
 * the limit (10 s, 256 MB) or beside a plain load of the workbook. How to run it: docs/benchmarks.md.
 */
public final class BookReadingBench {

    private static final int ROWS = 10_000;
    private static final int NOISE = 1_700;
    private static final double MEGABYTE = 1_000_000;

    private BookReadingBench() {}

    /** {@code stream} reads as the product does; {@code load} loads the workbook whole; {@code make FILE} makes the book. */
    public static void main(String[] args) throws IOException {
        Path book = Path.of(args[1]);
        if (args[0].equals("make")) {
            make(book);
            System.out.printf("%s: %.1f MB%n", book.getFileName(), Files.size(book) / MEGABYTE);
            return;
        }
        long begin = System.nanoTime();
        int rows = args[0].equals("stream") ? stream(book) : load(book);
        System.out.printf(
                "%s: %d rows in %.1f s, peak heap %.0f MB of %.0f MB%n",
                args[0],
                rows,
                (System.nanoTime() - begin) / 1e9,
                peak() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private static int stream(Path file) {
        Book book = BookReader.read("so.xlsx", file);
        BookUnderstanding understanding =
                new BookUnderstanding(book.proposed(), SampleUnits.index(), SampleUnits.BOUNDS);
        List<BookRow> rows = book.rows().stream().map(understanding::understand).toList();
        return rows.size();
    }

    private static int load(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
            return workbook.getSheetAt(0).getPhysicalNumberOfRows();
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void make(Path file) throws IOException {
        Random random = new Random(149);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sổ");
            fill(
                    sheet.createRow(0),
                    "STT",
                    "Số ký hiệu",
                    "Ngày ban hành",
                    "Trích yếu",
                    "Chủ trì",
                    "Phối hợp",
                    "Hạn",
                    "Sản phẩm",
                    "Tình trạng",
                    "Ghi chú");
            for (int row = 1; row <= ROWS; row++) {
                fill(
                        sheet.createRow(row),
                        String.valueOf(row),
                        row + "-KH/BTGQU",
                        "15/02/2022",
                        "Tuyên truyền lần thứ " + row,
                        "13 phường",
                        "Phòng Y tế quận; Quận Đoàn",
                        String.valueOf(LocalDate.of(2022, 6, 30)),
                        "Báo cáo",
                        "Đang thực hiện",
                        noise(random));
            }
            workbook.write(out);
        }
    }

    /** Text that cannot be packed, as in a book full of remarks. */
    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < NOISE; i++) {
            text.append((char) ('0' + random.nextInt(75)));
        }
        return text.toString();
    }

    private static void fill(Row row, String... values) {
        for (int column = 0; column < values.length; column++) {
            row.createCell(column).setCellValue(values[column]);
        }
    }
}
