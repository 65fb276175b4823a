package org.ganlao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.NumberedPages;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Entries page by page, newest first, of callers whose regions lie inside the auditor's; a page read is an entry. */
@ApplicationScoped
class ReadAudit {

    private final AuditEntries entries;
    private final RegionScope scope;
    private final Audit audit;

    ReadAudit(AuditEntries entries, RegionScope scope, Audit audit) {
        this.entries = entries;
        this.scope = scope;
        this.audit = audit;
    }

    Page<AuditEntry> page(AuditFilter filter, Paging paging) {
        var rows = entries.list(
                filter, scope.covered(), scope.coversTheTree(), NumberedPages.before(paging), paging.limit() + 1);
        audit.read("audit.entries-read", "audit-entry", null, asked(filter));
        return NumberedPages.page(rows, paging, AuditEntry::id);
    }

    private static Map<String, String> asked(AuditFilter filter) {
        return Stream.of(
                        new String[] {"subject", filter.subject},
                        new String[] {"action", filter.action},
                        new String[] {"objectType", filter.objectType},
                        new String[] {"objectId", filter.objectId},
                        new String[] {"since", filter.since == null ? null : filter.since.toString()},
                        new String[] {"until", filter.until == null ? null : filter.until.toString()})
                .filter(given -> given[1] != null)
                .collect(Collectors.toMap(given -> given[0], given -> given[1]));
    }
}
