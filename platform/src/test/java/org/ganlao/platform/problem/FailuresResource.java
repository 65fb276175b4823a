package org.ganlao.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails as it is told to. */
@Path("/v1/failures")
class FailuresResource {

    private final ObjectMapper json;

    FailuresResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Path("/{kind}")
    @PermitAll
    @Operation(hidden = true)
    public String fail(@PathParam("kind") String kind) throws SQLException, IOException {
        switch (kind) {
            case "bug" -> throw new IllegalStateException("the password is swordfish");
            case "stale" -> throw new IllegalStateException(new OptimisticLockException("row was changed"));
            case "deadlock" -> throw new SQLException("deadlock detected", "40P01");
            case "database-away" -> throw new IllegalStateException(new SQLException("connection refused", "08001"));
            case "own-json" -> json.readTree("{");
            case "too-many" -> throw new WebApplicationException(429);
            case "wrapped-rejection" -> throw new IllegalStateException(new Rejection(CommonRefusal.STATE_CONFLICT));
            default -> throw new WebApplicationException(418);
        }
        return "";
    }

    /** Names no role, hence is closed. */
    @GET
    @Path("/forgotten")
    @Operation(hidden = true)
    public String forgotten() {
        return "open";
    }
}
