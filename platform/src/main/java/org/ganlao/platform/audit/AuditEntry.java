package org.ganlao.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.ganlao.platform.database.Row;

/**
 * One thing that someone did or read.
 *
 * @param subject the person or service account, as its token named it
 * @param client the program through which it acted
 * @param detail what the action means beside its object; never an identity number
 */
record AuditEntry(
        long id,
        Instant recordedAt,
        String subject,
        String client,
        List<String> roles,
        List<String> regions,
        String action,
        String objectType,
        String objectId,
        JsonNode detail,
        String remoteAddress,
        String userAgent,
        String traceId) {

    static final String COLUMNS = """
            e.id, e.recorded_at, e.subject, e.client, e.roles, e.regions, e.action, e.object_type, e.object_id,
            cast(e.detail as text) as detail, e.remote_address, e.user_agent, e.trace_id
            """;

    /** {@link CanonicalJson#bytes} of it: its members are in order here. */
    byte[] canonical() {
        return CanonicalJson.members()
                .text("action", action)
                .text("client", client)
                .value("detail", detail)
                .number("id", id)
                .text("objectId", objectId)
                .text("objectType", objectType)
                .text("recordedAt", recordedAt.toString())
                .texts("regions", regions)
                .text("remoteAddress", remoteAddress)
                .texts("roles", roles)
                .text("subject", subject)
                .text("traceId", traceId)
                .text("userAgent", userAgent)
                .bytes();
    }

    static AuditEntry from(Row row) {
        return new AuditEntry(
                row.number("id"),
                row.instant("recorded_at"),
                row.text("subject"),
                row.text("client"),
                row.texts("roles"),
                row.texts("regions"),
                row.text("action"),
                row.text("object_type"),
                row.text("object_id"),
                CanonicalJson.parse(row.text("detail")),
                row.text("remote_address"),
                row.text("user_agent"),
                row.text("trace_id"));
    }
}
