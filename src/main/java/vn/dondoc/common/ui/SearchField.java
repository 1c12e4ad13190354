package vn.dondoc.common.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The search of a list. The key {@code /} goes to it; the server folds marks and case away. */
public class SearchField extends TextField {

    private static final int PAUSE = 300;
    private static final int LONGEST = 200;

    /** A search field whose words say what is searched. */
    public SearchField(String label) {
        addClassName("search");
        setMaxLength(LONGEST);
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(Icons.of(VaadinIcon.SEARCH));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        getElement().setAttribute("data-search", true);
    }
}
