package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dondoc.common.Fault;

/** Everything that is wrong, at once, for what has no field to stand beside. Hidden while nothing is. */
public class FaultList extends Div {

    public FaultList() {
        addClassName("faults");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows these faults in place of the earlier ones; none hides the list. */
    public void show(List<Fault> faults) {
        removeAll();
        setVisible(!faults.isEmpty());
        if (faults.size() == 1) {
            setText(Texts.say(faults.get(0).message()));
            return;
        }
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(Texts.say(fault.message()))));
        add(new Strong(Texts.say("kit.faults", faults.size())), list);
    }
}
