package org.ganlao.platform.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.hibernate.engine.spi.SessionImplementor;

/** A list whose second page cannot be read, one with a row of any name, and a long one that counts what was fetched of it. */
@Path("/v1/probe-rows")
class ProbeRowsResource {

    /** Rows of the long list that were read since it was asked for last. */
    static final AtomicInteger FETCHED = new AtomicInteger();

    static final String LONG_TEXT = "x".repeat(500);

    private final EntityManager database;

    ProbeRowsResource(EntityManager database) {
        this.database = database;
    }

    /** @param inMemory how many records the session knew before the page was read */
    record LongRow(int inMemory, String text) {}

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

    /** Pages of half a thousand long rows, for each of which as many records are read. */
    @GET
    @Path("/long")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed("clerk")
    public Response longList(@QueryParam("pages") int pages, @BeanParam Paging paging) {
        FETCHED.set(0);
        return Rows.of(LongRow.class, paging, page -> longPage(pages, page)).answer();
    }

    private Page<LongRow> longPage(int pages, Paging paging) {
        LongRow row = new LongRow(recordsInMemory(), LONG_TEXT);
        database.createQuery("from Ticket", Object.class)
                .setMaxResults(paging.limit())
                .getResultList();
        int page = FETCHED.addAndGet(paging.limit()) / paging.limit();
        String next = page == pages ? null : paging.cursorAfter(List.of(String.valueOf(page)));
        return new Page<>(Collections.nCopies(paging.limit(), row), next);
    }

    private int recordsInMemory() {
        return database.unwrap(SessionImplementor.class)
                .getPersistenceContextInternal()
                .getNumberOfManagedEntities();
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
