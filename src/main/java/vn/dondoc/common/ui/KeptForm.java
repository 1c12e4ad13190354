package vn.dondoc.common.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
public final class KeptForm extends Component implements HasComponents {

    private static final Logger LOG = LoggerFactory.getLogger(KeptForm.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final String BASE = "@base";
    private static final String KEPT = "data-kept";
    private static final String ELSEWHERE = "elsewhere";
    private static final String FAILED = "failed";

    private final transient KeptForms forms = KeptForms.ofScreen();
    private final transient KeptFields fields = new KeptFields();
    private final Div notices = new Div();
    private final Span status = new Span();
    private final String token = UUID.randomUUID().toString();
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
        getElement().setAttribute("token", token);
        getElement().setAttribute("owner", forms.owner());
        say("saving", "kit.kept.saving");
        say(FAILED, "kit.kept.failed");
        say(ELSEWHERE, "kit.kept.elsewhere.short");
        getElement().setAttribute("form", form.toString());
    }

    private void say(String state, String key) {
        getElement().setAttribute(state, Texts.say(key));
    }

    /** Which version of the thing the form shows: what was typed upon another one is offered, but not put back unasked. */
    public KeptForm basedOn(long version) {
        base(version);
        return this;
    }

    /** A text field. */
    public <F extends Component & HasValue<?, String>> KeptForm text(String name, F field) {
        fields.part(name, field::getValue, field::setValue);
        return within(name, field);
    }

    /** A text within a part: it is kept while it is being typed, the part as soon as the field is left. */
    public <F extends Component & HasValue<?, String>> KeptForm within(String name, F field) {
        fields.text(name, field::setValue);
        if (nameOf(field).isEmpty()) {
            field.addValueChangeListener(change -> said(nameOf(field), change.getValue()));
        }
        field.getElement().setAttribute(KEPT, token + "#" + name);
        return this;
    }

    private String nameOf(Component field) {
        String kept = field.getElement().getAttribute(KEPT);
        return kept == null ? "" : kept.substring(token.length() + 1);
    }

    /** A field whose value can be said by a text; a text that says nothing any more leaves the field as it is. */
    public <V> KeptForm value(
            String name, HasValue<?, V> field, Function<V, String> written, Function<String, Optional<V>> read) {
        fields.part(
                name,
                () -> field.isEmpty() ? "" : written.apply(field.getValue()),
                text -> putBack(field, text.isEmpty() ? Optional.empty() : read.apply(text), text.isEmpty()));
        field.addValueChangeListener(change -> changed());
        return this;
    }

    /** One of several. */
    public <E extends Enum<E>> KeptForm choice(String name, HasValue<?, E> field, Class<E> all) {
        return value(
                name,
                field,
                Enum::name,
                said -> Arrays.stream(all.getEnumConstants())
                        .filter(each -> each.name().equals(said))
                        .findFirst());
    }

    /** A day. */
    public KeptForm day(String name, HasValue<?, LocalDate> field) {
        return value(name, field, LocalDate::toString, said -> Optional.of(LocalDate.parse(said)));
    }

    /** Yes or no. */
    public KeptForm yes(String name, HasValue<?, Boolean> field) {
        return value(name, field, yes -> "yes", said -> Optional.of(true));
    }

    private static <V> void putBack(HasValue<?, V> field, Optional<V> value, boolean emptied) {
        if (emptied) {
            field.clear();
        } else {
            value.ifPresent(field::setValue);
        }
    }

    /** Anything else that can be said by a text; whoever changes it calls {@link #changed()}. */
    public KeptForm part(String name, Supplier<String> written, Consumer<String> putBack) {
        fields.part(name, written, putBack);
        return this;
    }

    /** Once the fields show what the thing itself says: from here on changes are kept, and what was kept before is offered. */
    public KeptForm begin() {
        own = fields.written();
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
        own = fields.written();
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

    /** Something else stands in the fields: it is kept. */
    public void changed() {
        if (!quiet) {
            tell(Map.of());
        }
    }

    /** The texts within parts stand elsewhere by now: what the browser told of them before is of no use. */
    public void rearranged() {
        fields.rearranged();
        changed();
    }

    private void said(String name, String text) {
        fields.said(name);
        if (!quiet) {
            tell(Map.of(name, text));
        }
    }

    private void tell(Map<String, String> said) {
        getElement().callJsFunction("said", keep(), json(said));
    }

    private Optional<KeptText> found() {
        try {
            return forms.find(form);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("what was kept of {} could not be read", form, away);
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
        fields.putBack(shown);
        quiet = false;
    }

    private void drop() {
        Map<String, String> dropped = fields.written();
        show(own);
        forget();
        Toast.undoable(Texts.say("kit.kept.dropped"), () -> {
            show(dropped);
            changed();
        });
    }

    private String keep() {
        Map<String, String> written = fields.written();
        written.put(BASE, base);
        return tryToKeep(written);
    }

    private String tryToKeep(Map<String, String> written) {
        try {
            return forms.keep(form, written, seen).map(this::kept).orElseGet(this::elsewhere);
        } catch (DataAccessException | TransactionException | Refusal notNow) {
            LOG.warn(
                    "a text of {} could not be kept: {}",
                    form,
                    notNow.getClass().getName());
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

    static Map<String, String> read(JsonObject told) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : told.keys()) {
            texts.put(name, told.getString(name));
        }
        return texts;
    }

    private static JsonObject json(Map<String, String> texts) {
        JsonObject json = Json.createObject();
        texts.forEach(json::put);
        return json;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("start");
    }

    /** The browser tells of texts that are being typed. */
    @ClientCallable
    private String typed(JsonObject told) {
        fields.typed(read(told));
        return keep();
    }

    /** The browser tells of texts it held while the server was away, typed upon a version of the thing. */
    @ClientCallable
    private void held(JsonObject told, String upon) {
        Map<String, String> texts = read(told);
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
