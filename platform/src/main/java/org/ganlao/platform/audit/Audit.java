package org.ganlao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.ganlao.platform.caller.Caller;

/**
 * Writes down who did what. An entry stands or falls with the transaction of the deed, so no deed is without its entry
 * and no entry without its deed.
 *
 * <p>{@code detail} holds what the action means beside its object, in values that JSON knows. Identity numbers do not
 * belong there; one that slips in is masked.
 */
@ApplicationScoped
public class Audit {

    private final AuditEntries entries;
    private final Caller caller;
    private final Origin origin;

    Audit(AuditEntries entries, Caller caller, Origin origin) {
        this.entries = entries;
        this.caller = caller;
        this.origin = origin;
    }

    /**
     * @param action what was done, {@code noun.verb-in-past-tense}
     * @param objectId null where the action concerns no single object
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String objectType, String objectId, Map<String, ?> detail) {
        entries.insert(caller, origin, action, objectType, objectId, detail);
    }

    /**
     * The same for a read of personal data, which may have no transaction to join; then the entry is committed when this returns,
     * with those of other requests. A list that was read is one entry, its filters the detail.
     */
    public void read(String action, String objectType, String objectId, Map<String, ?> detail) {
        entries.insertRead(caller, origin, action, objectType, objectId, detail);
    }
}
