package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.browser.TypedForm;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.KeptParts;

/** Nothing that is typed is lost: every field belongs to a form that is kept, and every form is tried in the browser. */
class FormsTest {

    /** Fields that keep nothing, and why; a class that is not here and has a field fails the build. */
    private static final Map<String, String> NOT_KEPT = Map.ofEntries(
            Map.entry("common.ui.SearchField", "what is searched for stands in the address"),
            Map.entry("common.ui.DateField", "makes fields for the forms that keep them"),
            Map.entry("common.ui.Components", "makes fields for the forms that keep them"),
            Map.entry("common.ui.TypedText", "makes fields for the forms that keep them"),
            Map.entry("board.ui.BoardToolbar", "the filter stands in the address"),
            Map.entry("board.ui.BoardScreen", "a switch between looking and choosing, no text"),
            Map.entry("inbox.ui.InboxView", "what is searched for stands in the address"),
            Map.entry("document.ui.DocumentsView", "the filter stands in the address"),
            Map.entry("organization.ui.UnitsView", "day and search stand in the address"),
            Map.entry("oversight.ui.PeriodPicker", "the period stands in the address"),
            Map.entry("organization.ui.ImportView", "a tick beside files, which are chosen anew"),
            Map.entry("duty.ui.TakeOn", "makes a field for the dialog that keeps it"),
            Map.entry("book.ui.VerdictGrid", "ticks of rows, which each look at the book makes anew"),
            Map.entry("book.ui.BookImportView", "the unit is one's own unless chosen, before anything is typed"),
            Map.entry("security.ui.AccountView", "passwords are never kept"),
            Map.entry("shell.FirstAdministratorView", "passwords and a token; nobody is signed in yet"));

    private static final List<JavaClass> CLASSES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.dondoc", "com.vaadin.flow.component")
                    .stream()
                    .toList();

    @Test
    void every_class_with_a_field_keeps_it_or_is_known_to_have_nothing_to_lose() {
        Set<String> unkept = ours().filter(FormsTest::hasField)
                .filter(type -> !keeps(type))
                .map(FormsTest::name)
                .collect(Collectors.toSet());

        assertThat(unkept).isEqualTo(NOT_KEPT.keySet());
    }

    @Test
    void every_form_is_typed_into_by_the_browser_test() {
        Set<String> forms = ours().filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.isAssignableTo(FormDialog.class) || makes(type))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(TypedForm.values()).map(TypedForm::className).toList())
                .containsExactlyInAnyOrderElementsOf(forms);
    }

    @Test
    void no_password_is_kept() {
        assertThat(ours().filter(FormsTest::keeps)
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getName()))
                .doesNotContain(PasswordField.class.getName());
    }

    private static Stream<JavaClass> ours() {
        return CLASSES.stream().filter(type -> type.getPackageName().startsWith("vn.dondoc"));
    }

    private static boolean hasField(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(target -> target.getPackageName().startsWith("com.vaadin.flow.component")
                        && target.isAssignableTo(HasValue.class)
                        && !target.getPackageName().contains("grid")
                        && !target.isInterface());
    }

    private static boolean keeps(JavaClass type) {
        return type.isAssignableTo(FormDialog.class)
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isAssignableTo(KeptParts.class));
    }

    private static boolean makes(JavaClass type) {
        return !type.isAssignableTo(FormDialog.class)
                && !type.getPackageName().equals(KeptForm.class.getPackageName())
                && type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(KeptForm.class));
    }

    private static String name(JavaClass type) {
        String full = type.getName().substring("vn.dondoc.".length());
        int inner = full.indexOf('$');
        return inner < 0 ? full : full.substring(0, inner);
    }
}
