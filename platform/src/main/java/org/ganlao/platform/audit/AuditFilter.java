package org.ganlao.platform.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;

/** Which entries are asked for; null means any. */
public class AuditFilter {

    @QueryParam("subject")
    String subject;

    @QueryParam("action")
    String action;

    @QueryParam("objectType")
    String objectType;

    @QueryParam("objectId")
    String objectId;

    @QueryParam("since")
    Instant since;

    @QueryParam("until")
    Instant until;
}
