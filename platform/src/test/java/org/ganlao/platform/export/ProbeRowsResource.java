package org.ganlao.platform.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** A list whose second page cannot be read, and one with a row of any name. */
@Path("/v1/probe-rows")
class ProbeRowsResource {

    record Row(String name, Map<String, Integer> counts, List<String> tags) {}

    @GET
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed("clerk")
    public Response rows(@QueryParam("rows") int rows, @BeanParam Paging paging) {
        return Rows.of(Row.class, paging, page -> page(rows, page)).answer();
    }

    @GET
    @Path("/named")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed("clerk")
    public Response named(@QueryParam("name") String name, @BeanParam Paging paging) {
        Row row = new Row(name, Map.of(), List.of());
        return Rows.of(Row.class, paging, page -> new Page<>(List.of(row), null))
                .answer();
    }

    private static Page<Row> page(int rows, Paging paging) {
        if (!paging.cursor().isStart()) {
            throw new IllegalStateException("the second page is not to be had");
        }
        return new Page<>(
                Collections.nCopies(rows, new Row("first", Map.of("a", 1), List.of("x", "y"))),
                paging.cursorAfter(List.of("first")));
    }
}
