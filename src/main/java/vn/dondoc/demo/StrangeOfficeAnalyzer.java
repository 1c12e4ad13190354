package vn.dondoc.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.dondoc.common.Text;

/** Says to whoever starts the program why this data is refused and how to go on, in both languages: nobody has signed in yet. */
class StrangeOfficeAnalyzer extends AbstractFailureAnalyzer<StrangeOffice> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StrangeOffice cause) {
        return new FailureAnalysis(
                inBoth("sample.strange.why." + cause.whose(), cause),
                inBoth("sample.strange.do." + cause.whose(), cause),
                cause);
    }

    private static String inBoth(String key, StrangeOffice cause) {
        return Stream.of(Text.VIETNAMESE, Locale.ENGLISH)
                .map(language ->
                        ResourceBundle.getBundle("messages.demo", language).getString(key))
                .map(words -> MessageFormat.format(words, cause.database()))
                .collect(Collectors.joining("\n"));
    }
}
