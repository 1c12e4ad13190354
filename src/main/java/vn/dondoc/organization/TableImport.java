package vn.dondoc.organization;

/** Takes in the tables of one kind. */
interface TableImport {

    OfficeTable kind();

    /** Looks at every row of this kind, refuses what is wrong, and adds to the plan what is to be written. */
    void plan(ImportPlan plan);
}
