package vn.dondoc.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;

/** The acts of every room, found by themselves. */
public final class Acts {

    private Acts() {}

    public static List<Act> ofEveryRoom() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.dondoc").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Act.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Act.class::cast)
                        .toList();
    }
}
