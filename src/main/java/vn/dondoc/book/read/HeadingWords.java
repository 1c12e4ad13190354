package vn.dondoc.book.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/** The words by which offices head their columns, folded; the first that fits says what the column holds. */
final class HeadingWords {

    private static final Map<BookField, TextPattern> WORDS = new LinkedHashMap<>();

    private static final TextPattern SIGNS = TextPattern.of("[^a-z0-9/, ]+");

    static {
        put(BookField.ORDINAL, TextPattern.of("^(stt|tt|so tt|so thu tu|thu tu|no)$"));
        put(BookField.SECRECY, TextPattern.of("do mat|muc mat"));
        put(BookField.COORDINATORS, TextPattern.of("phoi hop|tham gia|^cung (lam|thuc hien)"));
        put(
                BookField.LEADS,
                TextPattern.of(
                        "chu tri|dau moi|(don vi|co quan|noi|bo phan) (thuc hien|tham muu|nhan|duoc giao|dam nhiem|phu"
                                + " trach)|(^|don vi |co quan )chiu trach nhiem|^giao cho|^don vi$"));
        put(BookField.SYMBOL, TextPattern.of("ky hieu|so hieu|so van ban|^so vb|^so( va)? kh$|^so$"));
        put(
                BookField.DUE,
                TextPattern.of(
                        "\\bhan\\b|thoi han|thoi gian (hoan thanh|thuc hien|bao cao)|hoan thanh truoc|thoi diem hoan"
                                + " thanh"));
        put(BookField.ISSUED_ON, TextPattern.of("ban hanh|ngay (ky|vb|van ban)|^ngay,? thang|^ngay$"));
        put(BookField.TYPE, TextPattern.of("the loai|loai (van ban|vb|hinh)|hinh thuc|^loai$|^ten loai$"));
        put(BookField.BASES, TextPattern.of("can cu|thuc hien theo|theo van ban|van ban chi dao|chi dao tai"));
        put(BookField.PRODUCT, TextPattern.of("san pham|dau ra|minh chung|ket qua (du kien|can dat|dat)"));
        put(
                BookField.STATUS,
                TextPattern.of("tinh trang|trang thai|tien do|tinh hinh|muc do (hoan thanh|thuc hien)|ket qua"));
        put(BookField.SIGNER_POSITION, TextPattern.of("chuc vu|chuc danh"));
        put(BookField.SIGNER, TextPattern.of("nguoi ky|lanh dao ky|ho va ten|ho ten"));
        put(
                BookField.SUMMARY,
                TextPattern.of("trich yeu|noi dung|ten (van ban|goi|viec|nhiem vu)|nhiem vu|cong viec|^viec"));
        put(BookField.THEME, TextPattern.of("chuyen de|linh vuc|chu de|nhom|mang cong tac"));
        put(BookField.NOTE, TextPattern.of("ghi chu"));
    }

    private HeadingWords() {}

    private static void put(BookField field, TextPattern folded) {
        WORDS.put(field, folded);
    }

    /** What a heading says its column holds. */
    static Optional<BookField> field(String heading) {
        String folded = SIGNS.replaceAll(Text.fold(heading), " ").strip();
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().matcher(folded).find())
                .findFirst()
                .map(Map.Entry::getKey);
    }
}
