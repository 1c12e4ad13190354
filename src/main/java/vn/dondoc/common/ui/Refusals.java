package vn.dondoc.common.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;

/**
 * Runs a command and shows every fault of its refusal: beside the field it names, the rest in the form's fault list or, where
 * there is none, in a toast. A field that already says what is wrong with it, such as a day that cannot be read, holds
 * the command back. Any other exception flies to the error handler.
 */
public class Refusals {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Set<HasValidation> marked = new HashSet<>();
    private @Nullable FaultList list;
    private boolean heldBack = true;

    /** Faults of this field, named as the command names it, stand beside this component. */
    public Refusals beside(String field, HasValidation component) {
        fields.put(field, component);
        return this;
    }

    /** Faults without a field stand in this list. */
    public Refusals listedIn(FaultList faults) {
        list = faults;
        return this;
    }

    /** What is marked in the fields holds nothing back: a draft is saved as incomplete as it is. */
    public Refusals whateverIsMarked() {
        heldBack = false;
        return this;
    }

    /** Runs the command. Gives true if it was done, false if it was refused and nothing changed. */
    public boolean run(Runnable command) {
        clear();
        if (heldBack && focusFirstInvalid()) {
            return false;
        }
        try {
            command.run();
            return true;
        } catch (Refusal refusal) {
            show(refusal.faults());
            return false;
        }
    }

    /** Runs a command that has no form: all faults come in a toast. */
    public static boolean guard(Runnable command) {
        return new Refusals().run(command);
    }

    private void clear() {
        marked.forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        marked.clear();
        if (list != null) {
            list.show(List.of());
        }
    }

    private void show(List<Fault> faults) {
        List<Fault> rest = new ArrayList<>();
        faults.forEach(fault -> place(fault, rest));
        focusFirstInvalid();
        if (rest.isEmpty()) {
            return;
        }
        FaultList shown = list == null ? new FaultList() : list;
        shown.show(rest);
        if (list == null) {
            Toast.problem(shown);
        }
    }

    private void place(Fault fault, List<Fault> rest) {
        HasValidation field = fault.field() == null ? null : fields.get(fault.field());
        if (field == null) {
            rest.add(fault);
            return;
        }
        String said = Texts.say(fault.message());
        field.setErrorMessage(marked.add(field) ? said : field.getErrorMessage() + " " + said);
        field.setInvalid(true);
    }

    private boolean focusFirstInvalid() {
        var first = fields.values().stream().filter(HasValidation::isInvalid).findFirst();
        first.ifPresent(Refusals::focus);
        return first.isPresent();
    }

    private static void focus(HasValidation field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
