package vn.dondoc.files;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.dondoc.common.Text;

/** Says to whoever starts a node why its folder is refused and what to do, in both languages: nobody has signed in yet. */
class StrangeFolderAnalyzer extends AbstractFailureAnalyzer<StrangeFolder> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StrangeFolder cause) {
        return new FailureAnalysis(
                inBoth("files.folder.why." + cause.why(), cause),
                inBoth("files.folder.do." + cause.why(), cause),
                cause);
    }

    private static String inBoth(String key, StrangeFolder cause) {
        return Stream.of(Text.VIETNAMESE, Locale.ENGLISH)
                .map(language ->
                        ResourceBundle.getBundle("messages.files", language).getString(key))
                .map(words -> MessageFormat.format(words, cause.folder(), FolderMark.NAME, cause.office()))
                .collect(Collectors.joining("\n"));
    }
}
