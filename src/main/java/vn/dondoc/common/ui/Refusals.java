package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;

/**
 * Runs a command and shows every fault of its refusal: beside the field it names, the rest in the form's fault list or, where
 * there is none, in a toast. Any other exception flies to the error handler.
 */
public class Refusals {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private @Nullable FaultList list;

    /** Faults of this field, named as the command names it, stand beside this component. */
    public Refusals beside(String field, HasValidation component) {
        component.setManualValidation(true);
        fields.put(field, component);
        return this;
    }

    /** Faults without a field stand in this list. */
    public Refusals listedIn(FaultList faults) {
        list = faults;
        return this;
    }

    /** Runs the command. Gives true if it was done, false if it was refused and nothing changed. */
    public boolean run(Runnable command) {
        clear();
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
        fields.values().forEach(field -> field.setInvalid(false));
        if (list != null) {
            list.show(List.of());
        }
    }

    private void show(List<Fault> faults) {
        List<Fault> rest = new ArrayList<>();
        faults.forEach(fault -> place(fault, rest));
        fields.values().stream().filter(HasValidation::isInvalid).findFirst().ifPresent(Refusals::focus);
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
        boolean second = field.isInvalid() && field.getErrorMessage() != null;
        field.setErrorMessage(second ? Objects.toString(field.getErrorMessage()) + " " + said : said);
        field.setInvalid(true);
    }

    private static void focus(HasValidation field) {
        if (field instanceof Focusable<?> focusable && field instanceof Component) {
            focusable.focus();
        }
    }
}
