package vn.dondoc.theme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.TestThemes;
import vn.dondoc.access.Once;
import vn.dondoc.access.RoomCalls;

/** The list of themes. */
@Component
class ThemeCalls implements RoomCalls {

    private static final String NAME = "Chuyên đề thử quyền";

    private final Themes themes;
    private final TestThemes fixtures;
    private final Once<ThemeId> theme = new Once<>(this::listed);

    ThemeCalls(Themes themes, TestThemes fixtures) {
        this.themes = themes;
        this.fixtures = fixtures;
    }

    @Override
    public void prepare() {
        theme.get();
    }

    @Override
    public Map<String, Runnable> byName() {
        ThemeContent content = new ThemeContent(NAME, List.of(), LocalDate.of(2022, 1, 1), null, null);
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("Themes.list", themes::list);
        calls.put("Themes.choices", themes::choices);
        calls.put("Themes.mayKeep", themes::mayKeep);
        calls.put("Themes.trailOf", () -> themes.trailOf(theme.get()));
        calls.put("Themes.add", () -> themes.add(content));
        calls.put("Themes.change", () -> themes.change(theme.get(), 0, content));
        calls.put("Themes.moving", () -> themes.moving(theme.get()));
        calls.put("Themes.merge", () -> themes.merge(theme.get(), theme.get(), ""));
        return calls;
    }

    private ThemeId listed() {
        fixtures.listed(NAME);
        return fixtures.idOf(NAME);
    }
}
