package org.ganlao.platform.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ganlao.platform.idempotency.Idempotent;

/** Refills Kafka from the change log after a loss; consumers know every event already and change nothing. */
@Path("/internal/republish")
public class RepublishResource {

    private final DataSource dataSource;
    private final RelaySignal relay;

    RepublishResource(DataSource dataSource, RelaySignal relay) {
        this.dataSource = dataSource;
        this.relay = relay;
    }

    /** @param events how many events the relay will tell again, oldest first */
    public record Republished(long events) {}

    @POST
    @Idempotent
    @RolesAllowed("system")
    @Operation(summary = "重新发布全部事件 · Tells every event of the change log to Kafka again")
    public Response republish() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Feed.tellAgain(connection);
            long events = Feed.lastPosition(connection);
            relay.wake();
            return Response.accepted(new Republished(events)).build();
        }
    }
}
