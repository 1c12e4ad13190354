package vn.dondoc.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ui.KeptForms;
import vn.dondoc.common.ui.Texts;

/** Prepares every browser window before its first screen: language, light, favicon, and the words for a lost connection. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private final Texts texts;
    private final UnexpectedErrors errors;
    private final KeptForms kept;

    ScreenSetup(Texts texts, UnexpectedErrors errors, KeptForms kept) {
        this.texts = texts;
        this.errors = errors;
        this.kept = kept;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ScreenSetup::dress);
        event.getSource().addUIInitListener(window -> prepare(window.getUI()));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(errors));
        event.getSource().setSystemMessagesProvider(this::systemMessages);
    }

    private static void dress(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().selectFirst("html");
        if (html != null) {
            html.attr("lang", Preferences.language(request).getLanguage());
            html.attr("theme", Preferences.dark(request) ? "dark" : "");
        }
        response.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "favicon.svg");
    }

    private void prepare(UI ui) {
        ComponentUtil.setData(ui, KeptForms.class, kept);
        speak(ui);
    }

    private static void speak(UI ui) {
        ui.setLocale(Preferences.language(VaadinRequest.getCurrent()));
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("shell.connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("shell.connection.gone"));
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        ui.getTranslation("shell.connection.online"));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var locale = Preferences.language(VaadinRequest.getCurrent());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL("login?ended");
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session.ended.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session.ended.text", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("error.unexpected.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("error.unexpected.short", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", locale));
        return messages;
    }
}
