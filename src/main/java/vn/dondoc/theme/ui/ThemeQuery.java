package vn.dondoc.theme.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.theme.ThemeId;

/**
 * What the address of the list of themes says.
 *
 * @param theme the theme that is shown, or null
 * @param typed what is searched, perhaps empty
 */
record ThemeQuery(@Nullable ThemeId theme, String typed) {

    private static final String THEME = "theme";
    private static final String SEARCH = "q";
    private static final TextPattern NUMBER = TextPattern.of("[0-9]{1,18}");

    /** Reads an address; what makes no sense in it is passed over. */
    static ThemeQuery of(QueryParameters parameters) {
        return new ThemeQuery(
                Addresses.text(parameters, THEME)
                        .filter(NUMBER.asMatchPredicate())
                        .map(id -> new ThemeId(Long.parseLong(id)))
                        .orElse(null),
                Addresses.text(parameters, SEARCH).orElse(""));
    }

    ThemeQuery withTheme(@Nullable ThemeId other) {
        return new ThemeQuery(other, typed);
    }

    ThemeQuery withTyped(String other) {
        return new ThemeQuery(theme, other);
    }

    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        if (theme != null) {
            values.put(THEME, theme.toString());
        }
        if (!typed.isBlank()) {
            values.put(SEARCH, typed);
        }
        return QueryParameters.simple(values);
    }
}
