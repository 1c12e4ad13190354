package vn.dondoc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import vn.dondoc.access.RunAs;

/** The rules of the house that packages alone cannot hold (docs/adr/0001, 0002, 0005). */
@AnalyzeClasses(packages = "vn.dondoc", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    /** The log-in page asks only whether a mark is there. */
    private static boolean isLogIn(JavaClass screen) {
        return screen.getName().equals("vn.dondoc.shell.LoginView");
    }

    private static final String[] SCREENS = {"..ui..", "..look..", "vn.dondoc.shell..", "vn.dondoc"};

    @ArchTest
    static final ArchRule only_process_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dondoc.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule only_screens_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages(SCREENS)
            .and()
            .haveNameNotMatching("vn\\.dondoc\\.security\\.WebSecurity(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** What an address says is read in one place, which knows what is no day and leaves out what nobody sees. */
    @ArchTest
    static final ArchRule addresses_are_read_in_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dondoc.common.ui.Addresses")
            .should()
            .callMethodWhere(describe(
                    "read a parameter of an address",
                    call -> call.getTargetOwner().isAssignableTo(QueryParameters.class)
                            && (call.getName().equals("getSingleParameter")
                                    || call.getName().equals("getParameters") && !isLogIn(call.getOriginOwner()))));

    /** Files on their way in are counted and cleared away in one place. */
    @ArchTest
    static final ArchRule uploads_come_through_one_door = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dondoc.common.ui.TemporaryUpload")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "com\\.vaadin\\.flow\\.(server\\.streams\\.\\w*UploadHandler|component\\.upload\\.receivers\\..*)");

    @ArchTest
    static final ArchRule temporary_files_lie_in_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dondoc.common.TemporaryFolder")
            .should()
            .callMethodWhere(describe(
                    "make temporary files",
                    call -> call.getName().startsWith("createTemp")
                            || call.getName().equals("deleteOnExit")));

    @ArchTest
    static final ArchRule nobody_imports_the_screens_of_a_feature = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .resideOutsideOfPackage("vn.dondoc.common.ui..")
            .should(onlyBeUsedFromTheirOwnPackage())
            .allowEmptyShould(true);

    /** What is no aggregate says itself that it changed: the rows of an inbox, the calendar, the deadlines kept by it (docs/adr/0013). */
    @ArchTest
    static final ArchRule facts_are_told_by_the_desk = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dondoc.trail.Desk")
            .and()
            .doNotHaveFullyQualifiedName("vn.dondoc.inbox.WorkItems")
            .and()
            .doNotHaveFullyQualifiedName("vn.dondoc.calendar.WorkingCalendar")
            .and()
            .doNotHaveFullyQualifiedName("vn.dondoc.duty.DutyDeadlines")
            .should()
            .callMethodWhere(describe(
                    "an event is published", call -> call.getTarget().getName().equals("publishEvent")));

    @ArchTest
    static final ArchRule a_screen_is_entered_as_its_owner_only = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dondoc.common.ui.OwnScreen")
            .should()
            .accessTargetWhere(describe(
                    "a screen or a session is entered from outside",
                    access -> access.getTarget().getName().matches("access|accessSynchronously|accessLater")
                            && (access.getTargetOwner().isAssignableTo(UI.class)
                                    || access.getTargetOwner().isAssignableTo(VaadinSession.class))));

    @ArchTest
    static final ArchRule a_look_shows_what_it_is_given_and_asks_no_service = noClasses()
            .that()
            .resideInAPackage("..look..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Service.class);

    @ArchTest
    static final ArchRule entities_never_leave_their_room = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_never_leave_their_room = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_is_injected_into_a_field = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule the_injected_clock_is_the_only_one = noClasses()
            .should()
            .callMethodWhere(are(aClockNobodyInjected()))
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule one_command_is_one_transaction = methods().should(notOpenATransactionOfTheirOwn());

    @ArchTest
    static final ArchRule no_transaction_is_opened_by_hand_beside_another =
            noClasses().should().callMethod(DefaultTransactionDefinition.class, "setPropagationBehavior", int.class);

    @ArchTest
    static final ArchRule the_bundle_stays_precompiled = noClasses()
            .should()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(CssImport.class)
            .orShould()
            .beAnnotatedWith(are(aLocalModule()));

    @ArchTest
    static final ArchRule only_jobs_and_the_sample_office_act_as_somebody_else = noClasses()
            .that(are(DescribedPredicate.not(resideInAPackage("vn.dondoc.process.."))))
            .and()
            .resideOutsideOfPackages("vn.dondoc.demo..", "vn.dondoc.security..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RunAs.class);

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>> aLocalModule() {
        return DescribedPredicate.describe(
                "a local module",
                annotation -> annotation.getRawType().isEquivalentTo(JsModule.class)
                        && !String.valueOf(annotation.getProperties().get("value"))
                                .startsWith("context://"));
    }

    private static DescribedPredicate<JavaMethodCall> aClockNobodyInjected() {
        return DescribedPredicate.describe(
                "a clock nobody injected",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static ArchCondition<JavaClass> onlyBeUsedFromTheirOwnPackage() {
        return new ArchCondition<>("only be used from their own package") {
            @Override
            public void check(JavaClass screen, ConditionEvents events) {
                screen.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().equals(screen.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> notOpenATransactionOfTheirOwn() {
        return new ArchCondition<>("not open a transaction of their own") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Transactional tx = AnnotatedElementUtils.findMergedAnnotation(method.reflect(), Transactional.class);
                if (tx == null) {
                    tx = AnnotatedElementUtils.findMergedAnnotation(
                            method.getOwner().reflect(), Transactional.class);
                }
                if (tx != null && tx.propagation() == Propagation.REQUIRES_NEW) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is REQUIRES_NEW"));
                }
            }
        };
    }
}
