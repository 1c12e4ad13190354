package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A record of many parts is read by counting them. What it holds gets names: a page is a headline, a result, acts. What a
 * page, a row of a list or a command carries is called so, a View is a screen, and nothing is a bag of services.
 */
class WideRecordsTest {

    private static final int MOST_PARTS = 8;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.dondoc");

    @Test
    void no_record_has_more_than_eight_parts() {
        List<String> wide = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> parts(type) > MOST_PARTS)
                .map(type -> type.getName() + " has " + parts(type))
                .toList();

        assertThat(wide).isEmpty();
    }

    @Test
    void a_view_is_a_screen() {
        List<String> others = CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("View"))
                .filter(type -> !type.isAssignableTo(Component.class))
                .map(JavaClass::getName)
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void a_screen_takes_the_services_it_calls_and_no_bag_of_them() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getSimpleName().endsWith("Tools"))
                        .map(JavaClass::getName))
                .isEmpty();
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Component"))
                        .filter(type -> type.getPackageName().endsWith(".ui"))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static long parts(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }
}
