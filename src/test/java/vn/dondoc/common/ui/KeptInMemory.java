package vn.dondoc.common.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps texts for as long as a test runs. */
final class KeptInMemory implements KeptForms {

    private final Map<FormKey, KeptText> kept = new HashMap<>();

    @Override
    public String owner() {
        return "1";
    }

    @Override
    public Optional<KeptText> find(FormKey form) {
        return Optional.ofNullable(kept.get(form));
    }

    @Override
    public Optional<KeptText> keep(FormKey form, Map<String, String> fields, long seen) {
        long counter = find(form).map(KeptText::counter).orElse(KeptText.NEVER);
        if (counter != seen) {
            return Optional.empty();
        }
        kept.put(form, new KeptText(fields, seen + 1, Instant.EPOCH));
        return find(form);
    }

    @Override
    public void add(FormKey form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>();
        find(form).ifPresent(before -> all.putAll(before.fields()));
        all.putAll(fields);
        keep(form, all, find(form).map(KeptText::counter).orElse(KeptText.NEVER));
    }

    @Override
    public void forget(FormKey form) {
        kept.remove(form);
    }
}
