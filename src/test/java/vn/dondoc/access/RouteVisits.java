package vn.dondoc.access;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.util.ClassUtils;
import vn.dondoc.common.PersonId;
import vn.dondoc.organization.Directory;

/** Opens screens in a window without a browser, as somebody who signed in the way everybody does, or as a stranger. */
@org.springframework.stereotype.Component
class RouteVisits {

    private static final List<Class<?>> SCREENS = found(new AnnotationTypeFilter(Route.class));
    private static final List<Class<?>> FRAMES = found(new AnnotationTypeFilter(Layout.class));
    private static final List<Class<?>> ERRORS = found(new AssignableTypeFilter(HasErrorParameter.class));

    private final ApplicationContext context;
    private final UserDetailsService signIn;
    private final Directory directory;

    RouteVisits(ApplicationContext context, UserDetailsService signIn, Directory directory) {
        this.context = context;
        this.signIn = signIn;
        this.directory = directory;
    }

    /** Every screen that has an address of its own. */
    static List<Class<?>> screens() {
        return SCREENS;
    }

    /** The screen that somebody finds who asks for an address, or the address the browser is sent to; nobody is a stranger. */
    String shown(@Nullable PersonId person, String address) {
        MockVaadin.setup(UI::new, new MockSpringServlet(routes(), context, UI::new));
        try {
            if (person != null) {
                enter(signedIn(person));
            }
            UIInternals window = UI.getCurrent().getInternals();
            window.dumpPendingJavaScriptInvocations();
            UI.getCurrent().navigate(address);
            return window.getActiveRouterTargetsChain().isEmpty()
                    ? sentTo(window)
                    : window.getActiveRouterTargetsChain().get(0).getClass().getSimpleName();
        } finally {
            SecurityContextHolder.clearContext();
            MockVaadin.tearDown();
        }
    }

    /** Vaadin sends a stranger to the log-in by a new request of the browser. */
    private static String sentTo(UIInternals window) {
        return window.dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation())
                .filter(script -> script.getExpression().contains("open"))
                .map(script -> String.valueOf(script.getParameters().get(0)))
                .collect(Collectors.joining());
    }

    private Authentication signedIn(PersonId person) {
        UserDetails user =
                signIn.loadUserByUsername(directory.credentialsOf(person).username());
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private static void enter(Authentication person) {
        SecurityContextHolder.getContext().setAuthentication(person);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(person);
        request.setUserInRole((principal, role) -> person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(("ROLE_" + role)::equals));
    }

    /** Our screens are package-private, so Karibu does not find them by itself; its own error pages are left out. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        Routes routes = new Routes(new HashSet<>(), new HashSet<>(), true);
        SCREENS.forEach(screen -> routes.getRoutes().add((Class<? extends Component>) screen));
        FRAMES.forEach(frame -> routes.getRoutes().add((Class<? extends Component>) frame));
        ERRORS.forEach(page -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) page));
        return routes;
    }

    private static List<Class<?>> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("vn.dondoc").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .toList();
    }
}
