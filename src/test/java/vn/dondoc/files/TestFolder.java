package vn.dondoc.files;

import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** The folder in which an application of the tests keeps its files. */
public final class TestFolder {

    private TestFolder() {}

    public static Path of(ApplicationContext office) {
        return office.getBean(ContentFolder.class).root();
    }
}
