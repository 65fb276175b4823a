package org.ganlao.platform.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;

/** Notes that personal data was read. */
@RequestScoped
public class AuditedReads {

    private final Audit audit;
    private final UriInfo request;
    private final Set<String> listed = new HashSet<>();

    AuditedReads(Audit audit, UriInfo request) {
        this.audit = audit;
        this.request = request;
    }

    public void one(String kind, UUID id) {
        audit.read(kind + ".read", kind, id.toString(), Map.of());
    }

    /** One entry for the whole list, however many pages a request reads of it; the filters are its detail. */
    public void list(String kind) {
        if (listed.add(kind)) {
            audit.read(kind + ".listed", kind, null, Map.copyOf(request.getQueryParameters()));
        }
    }
}
