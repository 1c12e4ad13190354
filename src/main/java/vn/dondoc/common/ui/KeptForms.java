package vn.dondoc.common.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps for the current person what they have typed into a form, until the form's act is done. Keeping is no command: it
 * leaves no line in the trail and nobody else sees it.
 */
public interface KeptForms {

    /** Those of the current screen. */
    static KeptForms ofScreen() {
        return Objects.requireNonNull(
                ComponentUtil.getData(UI.getCurrent(), KeptForms.class), "a screen that nobody has set up");
    }

    /** Whose texts these are, as a word under which a browser holds them apart from another person's. */
    String owner();

    /** What the current person typed into this form and has not done yet. */
    Optional<KeptText> find(FormKey form);

    /**
     * Keeps what stands in the fields now.
     *
     * @param seen the counter this form read or wrote the last time, {@link KeptText#NEVER} if there was none
     * @return what is kept now, or empty if another tab has kept or done something else since: then nothing was written
     */
    Optional<KeptText> keep(FormKey form, Map<String, String> fields, long seen);

    /** Adds fields to what is kept, whatever it is: what a browser held while the server was away. */
    void add(FormKey form, Map<String, String> fields);

    /** Forgets it: its act is done, or the person wants none of it. */
    void forget(FormKey form);
}
