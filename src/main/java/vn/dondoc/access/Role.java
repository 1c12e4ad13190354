package vn.dondoc.access;

/** What a person may be in a unit (domain §2). */
public enum Role {
    /** Lãnh đạo: signs, confirms, decides. */
    LEADER,
    /** Văn thư: records the signed paper, numbers, issues; takes duties on for the head. */
    CLERK,
    /** Trưởng đơn vị: takes on, gives work to a person, approves the unit's result. */
    UNIT_HEAD,
    /** Chuyên viên: drafts, carries out, reports. */
    STAFF,
    /** Thư ký tổng hợp: owns plans, audits, urges. */
    SECRETARY,
    /** Kiểm tra: reads everything issued and the trail; changes nothing. */
    INSPECTOR,
    /** Quản trị: units, people, calendar; opens no document by this role. */
    ADMIN,
    /** Hệ thống: jobs and timers; never a person. */
    SYSTEM
}
