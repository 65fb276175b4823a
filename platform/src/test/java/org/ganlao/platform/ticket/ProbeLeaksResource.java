package org.ganlao.platform.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** A list whose export shows more than the list. */
@Path("/v1/probe-leaks")
@RolesAllowed("clerk")
class ProbeLeaksResource {

    static final UUID ID = new UUID(1, 1);

    record Shown(UUID id, String number) {}

    record Leaked(UUID id, String number, String more) {}

    @GET
    public Page<Shown> list(@BeanParam Paging paging) {
        return new Page<>(List.of(one(ID)), null);
    }

    @GET
    @Path("/{id}")
    public Shown one(UUID id) {
        return new Shown(id, "1101**********002X");
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    public Response export(@BeanParam Paging paging) {
        Leaked leaked = new Leaked(ID, "11010519491231002X", "");
        return Rows.of(Leaked.class, paging, page -> new Page<>(List.of(leaked), null))
                .answer();
    }
}
