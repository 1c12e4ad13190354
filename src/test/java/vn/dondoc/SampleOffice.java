package vn.dondoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.PersonId;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.OfficeImported;

/** The sample office for tests that need real units and people, imported once per context. */
public class SampleOffice {

    /** The password of everybody in it. */
    public static final String PASSWORD = "dondoc";

    private static final List<String> FILES = List.of(
            "don-vi.csv", "don-vi-ten-khac.csv", "nhom-don-vi.csv", "can-bo.csv", "sap-nhap.csv", "giao-viec.csv");

    private final OfficeImport officeImport;
    private final Directory directory;
    private final RunAs runAs;
    private boolean imported;

    SampleOffice(OfficeImport officeImport, Directory directory, RunAs runAs) {
        this.officeImport = officeImport;
        this.directory = directory;
        this.runAs = runAs;
    }

    /** The files the sample office is made of. */
    public static List<UploadedTable> files() {
        return FILES.stream().map(SampleOffice::file).toList();
    }

    /** One of those files. */
    public static UploadedTable file(String name) {
        try {
            return new UploadedTable(name, new ClassPathResource("sample-office/" + name).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes sure that the office is there. */
    public synchronized void ready() {
        if (!imported) {
            load();
            imported = true;
        }
    }

    /** Imports it, again if need be. */
    public OfficeImported load() {
        return runAs.system(() -> officeImport.run(files(), PASSWORD));
    }

    /** A person of the sample office by log-in name. */
    public PersonId person(String username) {
        ready();
        return directory.credentialsOf(username).orElseThrow().person();
    }
}
