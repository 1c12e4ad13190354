package vn.dondoc.book.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.common.Text;

/** The words by which offices head their columns, folded; the first that fits says what the column holds. */
final class HeadingWords {

    private static final Map<BookField, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(BookField.ORDINAL, "^(stt|tt|so tt|so thu tu|thu tu|no)$");
        put(BookField.SECRECY, "do mat|muc mat");
        put(BookField.COORDINATORS, "phoi hop|tham gia|^cung (lam|thuc hien)");
        put(
                BookField.LEADS,
                "chu tri|dau moi|(don vi|co quan|noi|bo phan) (thuc hien|tham muu|nhan|duoc giao|dam nhiem|phu trach)"
                        + "|(^|don vi |co quan )chiu trach nhiem|^giao cho|^don vi$");
        put(BookField.SYMBOL, "ky hieu|so hieu|so van ban|^so vb|^so( va)? kh$|^so$");
        put(
                BookField.DUE,
                "\\bhan\\b|thoi han|thoi gian (hoan thanh|thuc hien|bao cao)|hoan thanh truoc|thoi diem hoan thanh");
        put(BookField.ISSUED_ON, "ban hanh|ngay (ky|vb|van ban)|^ngay,? thang|^ngay$");
        put(BookField.TYPE, "the loai|loai (van ban|vb|hinh)|hinh thuc|^loai$|^ten loai$");
        put(BookField.BASES, "can cu|thuc hien theo|theo van ban|van ban chi dao|chi dao tai");
        put(BookField.PRODUCT, "san pham|dau ra|minh chung|ket qua (du kien|can dat|dat)");
        put(BookField.STATUS, "tinh trang|trang thai|tien do|tinh hinh|muc do (hoan thanh|thuc hien)|ket qua");
        put(BookField.SIGNER_POSITION, "chuc vu|chuc danh");
        put(BookField.SIGNER, "nguoi ky|lanh dao ky|ho va ten|ho ten");
        put(BookField.SUMMARY, "trich yeu|noi dung|ten (van ban|goi|viec|nhiem vu)|nhiem vu|cong viec|^viec");
        put(BookField.THEME, "chuyen de|linh vuc|chu de|nhom|mang cong tac");
        put(BookField.NOTE, "ghi chu");
    }

    private HeadingWords() {}

    private static void put(BookField field, String folded) {
        WORDS.put(field, Pattern.compile(folded));
    }

    /** What a heading says its column holds. */
    static Optional<BookField> field(String heading) {
        String folded = Text.fold(heading).replaceAll("[^a-z0-9/, ]+", " ").strip();
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().matcher(folded).find())
                .findFirst()
                .map(Map.Entry::getKey);
    }
}
