package vn.dondoc.document;

/** The types of official documents, with the letters of their symbols. */
public enum DocumentType {
    CHI_THI("CT"),
    KE_HOACH("KH"),
    CONG_VAN("CV"),
    HUONG_DAN("HD"),
    THONG_BAO("TB"),
    BAO_CAO("BC"),
    CHUONG_TRINH("CTr"),
    KET_LUAN("KL"),
    NGHI_QUYET("NQ"),
    QUYET_DINH("QĐ"),
    TO_TRINH("TTr");

    private final String letters;

    DocumentType(String letters) {
        this.letters = letters;
    }

    /** The letters in a symbol, such as {@code KH} in {@code 05-KH/QU}. */
    public String letters() {
        return letters;
    }

    /** Reports and submissions go upward and may give no work (domain §5, rule 7). */
    public boolean goesUpward() {
        return this == BAO_CAO || this == TO_TRINH;
    }
}
