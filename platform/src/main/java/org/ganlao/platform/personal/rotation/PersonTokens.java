package org.ganlao.platform.personal.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.event.Event;
import org.ganlao.platform.event.Priority;

/** Person tokens through time. */
@ApplicationScoped
public class PersonTokens {

    private final TokenAliases aliases;
    private final RegisteredColumns columns;
    private final ChangeLog changes;

    PersonTokens(TokenAliases aliases, RegisteredColumns columns, ChangeLog changes) {
        this.aliases = aliases;
        this.columns = columns;
        this.changes = changes;
    }

    /** The token that stands now for the person of a token that came from elsewhere. */
    public String current(String token) {
        return aliases.current(token);
    }

    /**
     * The same for whoever stores a token out of an event, which may be older than the replacement. Nothing is replaced until
     * the transaction ends, so that a replacement finds the row. Locks: this first, then persons and rows.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String held(String token) {
        return aliases.held(token);
    }

    /** Replaces a token here, in all registered columns, and tells all other services. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(String token, String replacement, ReplacementReason reason) {
        Instant now = changes.now();
        Priority priority = reason == ReplacementReason.ROTATION ? Priority.BULK : Priority.INTERACTIVE;
        changes.append(
                new Event(TokenReplaced.TYPE, token, priority, new TokenReplaced(token, replacement, reason, now)));
        apply(new Replacement(token, replacement, now));
    }

    /** What {@link #replace} will lock, before any row of the persons is locked. */
    void lockReplaced(Set<String> persons) {
        aliases.lock();
        columns.lockPersons(persons);
    }

    /** Replacements may come in any order, and more than once. */
    void apply(Replacement replacement) {
        Map<String, String> outdated = aliases.add(replacement);
        outdated.forEach(columns::replace);
    }
}
