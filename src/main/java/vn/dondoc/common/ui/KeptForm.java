package vn.dondoc.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import elemental.json.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;

/**
 * Sees to it that nothing typed into a form is lost: keeps every change on the server within a second, offers it again
 * with its time when the form opens anew, and forgets it when the act is done. It says beside the form how far it is. While the server is away
 * the browser holds what is typed. Passwords and tokens are never given to it.
 */
@Tag("kept-form")
@JsModule("context://elements/kept-form.js")
public final class KeptForm extends KeptParts {

    private static final Logger LOG = LoggerFactory.getLogger(KeptForm.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final String BASE = "@base";
    private static final String ELSEWHERE = "elsewhere";
    private static final String FAILED = "failed";

    private final transient KeptForms forms = KeptForms.ofScreen();
    private final Div notices = new Div();
    private final Span status = new Span();
    private transient FormKey form;
    private transient Map<String, String> own = Map.of();
    private String base = "";
    private long seen = KeptText.NEVER;
    private boolean quiet = true;

    /** Of the form with this key. */
    public KeptForm(FormKey form) {
        this.form = form;
        status.addClassName("kept-status");
        status.getElement().setAttribute("role", "status");
        add(notices, status);
        getElement().setAttribute("token", token());
        getElement().setAttribute("owner", forms.owner());
        label("saving", "kit.kept.saving");
        label(FAILED, "kit.kept.failed");
        label(ELSEWHERE, "kit.kept.elsewhere.short");
        getElement().setAttribute("form", form.toString());
    }

    private void label(String state, String key) {
        getElement().setAttribute(state, Texts.say(key));
    }

    /** Which version of the thing the form shows: what was typed upon another one is offered, but not put back unasked. */
    public KeptForm basedOn(long version) {
        base(version);
        return this;
    }

    /** Once the fields show what the thing itself says: from here on changes are kept, and what was kept before is offered. */
    public KeptForm begin() {
        own = fields().written();
        quiet = false;
        found().ifPresent(this::offer);
        return this;
    }

    /** The thing itself says by now what stands in the fields, in a new version. */
    public void saved(FormKey as, long version) {
        forget();
        form = as;
        getElement().setAttribute("form", form.toString());
        base(version);
        own = fields().written();
    }

    private void base(long version) {
        base = Long.toString(version);
        getElement().setAttribute("base", base);
    }

    /** The act is done, or what was typed is not wanted. */
    public void forget() {
        notices.removeAll();
        forms.forget(form);
        seen = KeptText.NEVER;
        UI.getCurrent().getPage().executeJs("window.dondocKept?.forget($0)", form.toString());
    }

    @Override
    public void changed() {
        if (!quiet) {
            tell(Map.of());
        }
    }

    @Override
    void said(String name, String text) {
        fields().said(name);
        if (!quiet) {
            tell(Map.of(name, text));
        }
    }

    private void tell(Map<String, String> said) {
        getElement().callJsFunction("said", keep(), KeptJson.of(said));
    }

    private Optional<KeptText> found() {
        try {
            return forms.find(form);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("what was kept of {} could not be read: {}", form, away.getClass());
            return Optional.empty();
        }
    }

    private void offer(KeptText kept) {
        seen = kept.counter();
        if (own.equals(ofFields(kept))) {
            return;
        }
        String when = Dates.time(kept.at());
        if (base.equals(kept.fields().getOrDefault(BASE, ""))) {
            putBack(kept);
            notice("kit.kept.again", when).offering("kit.kept.drop", this::drop);
        } else {
            notice("kit.kept.older", when)
                    .offering("kit.kept.take", () -> putBack(kept))
                    .offering("kit.kept.drop", this::drop);
        }
    }

    private static Map<String, String> ofFields(KeptText kept) {
        Map<String, String> fields = new LinkedHashMap<>(kept.fields());
        fields.remove(BASE);
        return fields;
    }

    private KeptNotice notice(String key, Object... args) {
        KeptNotice notice = new KeptNotice(Texts.say(key, args));
        notices.removeAll();
        notices.add(notice);
        return notice;
    }

    private void putBack(KeptText kept) {
        seen = kept.counter();
        show(kept.fields());
    }

    private void show(Map<String, String> shown) {
        quiet = true;
        fields().putBack(shown);
        quiet = false;
    }

    private void drop() {
        Map<String, String> dropped = fields().written();
        show(own);
        forget();
        Toast.undoable(Texts.say("kit.kept.dropped"), () -> {
            show(dropped);
            changed();
        });
    }

    private String keep() {
        Map<String, String> written = fields().written();
        written.put(BASE, base);
        return tryToKeep(written);
    }

    private String tryToKeep(Map<String, String> written) {
        try {
            return forms.keep(form, written, seen).map(this::kept).orElseGet(this::elsewhere);
        } catch (DataAccessException | TransactionException | Refusal notNow) {
            LOG.warn("a text of {} could not be kept: {}", form, notNow.getClass());
            return FAILED;
        }
    }

    private String kept(KeptText kept) {
        seen = kept.counter();
        return Texts.say("kit.kept.saved", MINUTE.format(kept.at().atZone(OfficeTime.ZONE)));
    }

    /** Another tab has written or done something since: which text is to stay is for the person to say. */
    private String elsewhere() {
        Optional<KeptText> other = found();
        long there = other.map(KeptText::counter).orElse(KeptText.NEVER);
        KeptNotice notice = other.map(text -> notice("kit.kept.elsewhere", Dates.time(text.at())))
                .orElseGet(() -> notice("kit.kept.done-elsewhere"));
        notice.offering("kit.kept.take-here", () -> {
            seen = there;
            changed();
        });
        other.ifPresent(text -> notice.offering("kit.kept.take-there", () -> putBack(text)));
        return ELSEWHERE;
    }

    @Override
    KeptForm self() {
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("start");
    }

    /** The browser tells of texts that are being typed. */
    @ClientCallable
    private String typed(JsonObject told) {
        fields().typed(KeptJson.read(told));
        return keep();
    }

    /** The browser tells of texts it held while the server was away, typed upon a version of the thing. */
    @ClientCallable
    private void held(JsonObject told, String upon) {
        Map<String, String> texts = KeptJson.read(told);
        if (upon.equals(base)) {
            show(texts);
            changed();
            notice("kit.kept.held").offering("kit.kept.drop", this::drop);
        } else {
            forms.add(form, texts);
            found().ifPresent(this::offer);
        }
    }

    /** The browser asks to try once more. */
    @ClientCallable
    private String again() {
        return keep();
    }
}
