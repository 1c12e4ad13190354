package vn.dondoc.organization.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** The directory and how people and units come in. */
@Component
class OrganizationScreens implements Screens {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen(UnitsView.class, "menpth", "/admin/units"),
                new Seen(ImportView.class, "menpth", "/admin/import"));
    }
}
