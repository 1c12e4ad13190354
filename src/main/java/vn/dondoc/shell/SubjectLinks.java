package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import vn.dondoc.access.Subjects;
import vn.dondoc.common.ObjectRef;

/** Shows what a difference or a failed job is about. What has a page is a link to it. */
@SpringComponent
class SubjectLinks {

    private final Subjects subjects;

    SubjectLinks(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Words such as {@code duty:12}, or {@code document:7:TB} for one of its units. */
    Component of(String said) {
        String[] parts = said.split(":");
        String object = parts[0].toUpperCase(Locale.ROOT) + (parts.length > 1 ? ":" + parts[1] : "");
        return Optional.of(ObjectRef.parse(object).map(subjects::address).orElse(""))
                .filter(address -> !address.isEmpty())
                .<Component>map(address -> new Anchor(address, said))
                .orElseGet(() -> new Span(said));
    }
}
