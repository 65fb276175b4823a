package org.ganlao.platform.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.caller.RegionScope;

/** The domain's events in the order in which they are told, for systems that do not read Kafka. */
@Path("/v1/changes")
public class ChangesResource {

    private static final String WHOLE_PROVINCE = "360000";

    private final DataSource dataSource;
    private final RegionScope scope;

    ChangesResource(DataSource dataSource, RegionScope scope) {
        this.dataSource = dataSource;
        this.scope = scope;
    }

    /**
     * One event.
     *
     * @param position its place in the feed, increasing without end
     * @param data as contracts describe it for the type
     */
    public record Change(
            long position,
            UUID id,
            String type,
            String subject,
            Instant time,

            @JsonRawValue @Schema(implementation = Object.class)
            String data) {}

    /** @param next the {@code since} of the next call, also where this answer was empty */
    public record Changes(List<Change> items, long next) {}

    @GET
    @RolesAllowed({"system", "auditor"})
    @Operation(summary = "按序读取变更 · Events after a feed position, oldest first")
    public Changes changes(
            @QueryParam("since") @DefaultValue("0") @PositiveOrZero long since,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit)
            throws SQLException {
        scope.requireWrite(WHOLE_PROVINCE);
        try (Connection connection = dataSource.getConnection()) {
            List<Change> items = LoggedEvent.after(connection, since, limit).stream()
                    .map(event -> new Change(
                            event.position(),
                            event.eventId(),
                            event.type(),
                            event.key(),
                            event.recordedAt(),
                            event.payload()))
                    .toList();
            return new Changes(
                    items, items.isEmpty() ? since : items.get(items.size() - 1).position());
        }
    }
}
