package vn.dondoc.book.read;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.common.Text;
import vn.dondoc.document.DocumentType;

/** The types of documents as offices write them out. */
final class TypeReader {

    private static final Map<String, DocumentType> FOLDED = Map.ofEntries(
            Map.entry("chi thi", DocumentType.CHI_THI),
            Map.entry("ke hoach", DocumentType.KE_HOACH),
            Map.entry("cong van", DocumentType.CONG_VAN),
            Map.entry("huong dan", DocumentType.HUONG_DAN),
            Map.entry("thong bao", DocumentType.THONG_BAO),
            Map.entry("bao cao", DocumentType.BAO_CAO),
            Map.entry("chuong trinh", DocumentType.CHUONG_TRINH),
            Map.entry("ket luan", DocumentType.KET_LUAN),
            Map.entry("nghi quyet", DocumentType.NGHI_QUYET),
            Map.entry("quyet dinh", DocumentType.QUYET_DINH),
            Map.entry("to trinh", DocumentType.TO_TRINH));

    private TypeReader() {}

    /** The type that a text names or begins with. */
    static Optional<DocumentType> at(String text) {
        String folded = Text.fold(text);
        return FOLDED.entrySet().stream()
                .filter(type -> folded.startsWith(type.getKey()))
                .max(Comparator.comparing(type -> type.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
