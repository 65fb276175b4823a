package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;

/** Notes that personal data was read. */
@ApplicationScoped
public class AuditedReads {

    private final Audit audit;
    private final UriInfo request;

    AuditedReads(Audit audit, UriInfo request) {
        this.audit = audit;
        this.request = request;
    }

    public void one(String kind, UUID id) {
        audit.read(kind + ".read", kind, id.toString(), Map.of());
    }

    /** One entry for the whole list; the filters are its detail. */
    public void list(String kind) {
        audit.read(kind + ".listed", kind, null, Map.copyOf(request.getQueryParameters()));
    }
}
