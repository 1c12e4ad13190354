package vn.dondoc.organization;

/** What kind of body a unit is; who may give work to whom is a matter of kinds (domain §5, rule 7). */
public enum UnitKind {
    /** Cấp ủy: the committee. */
    CAP_UY,
    /** Ban Đảng: a board or office of the committee. */
    BAN_DANG,
    /** Chính quyền: the people's committee. */
    CHINH_QUYEN,
    /** Phòng ban: a division of the people's committee. */
    PHONG_BAN,
    /** Đơn vị sự nghiệp: a public service unit. */
    DON_VI_SU_NGHIEP,
    /** Lực lượng vũ trang: police and army. */
    LUC_LUONG_VU_TRANG,
    /** Đoàn thể: the front and the mass organizations. */
    DOAN_THE,
    /** Phường, xã: a ward or a commune. */
    PHUONG
}
