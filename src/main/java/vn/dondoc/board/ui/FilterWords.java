package vn.dondoc.board.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardGroup;
import vn.dondoc.common.ui.Texts;

/** What a board is narrowed to, in words. */
final class FilterWords {

    private FilterWords() {}

    /** Every part of the filter; {@code columns} are those of the whole plan. */
    static String of(BoardFilter filter, List<BoardGroup> columns) {
        return Stream.of(
                        theme(filter.theme()),
                        column(filter.column(), columns),
                        filter.slice() == null ? "" : LineLook.words(filter.slice()),
                        filter.timeliness() == null ? "" : Texts.say("timeliness." + filter.timeliness()),
                        filter.reached() == null ? "" : MilestoneWords.of(filter.reached()),
                        filter.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String theme(@Nullable String theme) {
        return theme == null ? "" : NumberTables.themeName(theme);
    }

    private static String column(@Nullable String code, List<BoardGroup> columns) {
        return columns.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(Map.entry(group.code(), group.name())),
                        group.units().stream().map(unit -> Map.entry(unit.id().code(), unit.name()))))
                .filter(named -> named.getKey().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
