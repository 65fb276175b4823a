package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.event.Event;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.event.FactKind;

/** Says what happened to a record, in its transaction: to the other services as an event, to the audit as an entry. */
@ApplicationScoped
public class RecordEvents {

    private final ChangeLog changes;
    private final Audit audit;
    private final String domain;

    RecordEvents(ChangeLog changes, Audit audit, @ConfigProperty(name = "ganlao.domain") String domain) {
        this.changes = changes;
        this.audit = audit;
        this.domain = domain;
    }

    /**
     * @param verb in the past tense, as in the event's type
     * @param why what the caller or a rule gave as the reason; empty where none is asked for
     */
    public void say(String kind, String verb, Fact fact, String why) {
        changes.append(Event.of(type(kind, verb), fact));
        audit.record(
                kind + "." + verb,
                kind,
                fact.factId().toString(),
                Map.of("version", fact.version(), "region", fact.region(), "why", why));
    }

    /** Says to the audit alone what is no fact for others, as a proposal that nobody approved yet. */
    public void note(String kind, String verb, FactRecord record, String why) {
        audit.record(
                kind + "." + verb,
                kind,
                record.id().toString(),
                Map.of("version", record.version(), "region", record.region(), "why", why));
    }

    /** Like {@link #say(String, String, Fact, String)} for a record that states several facts at once; they travel in one event. */
    public void say(String kind, String verb, FactRecord record, List<? extends Fact> facts, String why) {
        String id = record.id().toString();
        changes.append(Event.ofItems(type(kind, verb), id, facts));
        note(kind, verb, record, why);
    }

    private String type(String kind, String verb) {
        return FactKind.of(domain, kind).type(verb);
    }
}
